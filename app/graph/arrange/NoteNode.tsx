import type { NodeProps } from "@xyflow/react";
import { memo, type PointerEvent, useEffect, useRef, useState } from "react";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import type { NoteNodeType } from "../graph-types.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { setEditedNote, useIsEdited } from "./edited-note.ts";
import { changeNote } from "./write-note.ts";

/** A free note on the canvas: plain text, which one writes where it stands. */
export const NoteNode = memo(function NoteNode({
  id,
  data,
  width = 0,
  height = 0,
}: NodeProps<NoteNodeType>) {
  const words = useMessages(graphArrangeMessages);
  const isEdited = useIsEdited(id);
  return (
    <div className="note">
      {isEdited ? (
        <NoteText id={id} text={data.name} />
      ) : (
        // The keyboard edits by Enter.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className={data.name === "" ? "note-text text-muted" : "note-text"}
          onDoubleClick={() => {
            setEditedNote(id);
          }}
        >
          {data.name === "" ? words.emptyNote : data.name}
        </div>
      )}
      <Grip id={id} width={width} height={height} />
    </div>
  );
});

function NoteText({ id, text }: { readonly id: string; readonly text: string }) {
  const words = useMessages(graphArrangeMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = () => {
    setEditedNote(null);
    requestAnimationFrame(() => canvasHandle()?.focusNode(id));
  };
  return (
    <textarea
      ref={field}
      aria-label={words.noteText}
      value={text}
      className="note-text nodrag nopan nowheel"
      onChange={(event) => {
        changeNote(id, { text: event.target.value });
      }}
      onBlur={() => {
        setEditedNote(null);
      }}
      onKeyDown={(event) => {
        const isDone =
          event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
        // The canvas has meanings of its own for most keys.
        event.stopPropagation();
        if (!isDone) return;
        event.preventDefault();
        end();
      }}
    />
  );
}

const LEAST = 40;
const MOST = 2000;

/** The corner by which one resizes a note. */
function Grip({
  id,
  width,
  height,
}: {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}) {
  const words = useMessages(graphArrangeMessages);
  const [start, setStart] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const onMove = (event: PointerEvent) => {
    const zoom = canvasHandle()?.flow.getZoom() ?? 1;
    if (start === null) return;
    changeNote(id, {
      width: fit(start.x + event.clientX / zoom),
      height: fit(start.y + event.clientY / zoom),
    });
  };
  return (
    <div
      className="note-grip nodrag nopan"
      title={words.noteResize}
      onPointerDown={(event) => {
        const zoom = canvasHandle()?.flow.getZoom() ?? 1;
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ x: width - event.clientX / zoom, y: height - event.clientY / zoom });
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        setStart(null);
      }}
    />
  );
}

function fit(size: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(size / 4) * 4));
}
