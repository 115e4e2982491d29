import { createPortal } from "react-dom";
import { entityName } from "#core";
import { selectEntities } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { CreateIcon } from "./create-options.tsx";
import { type CreateWords, kindWord } from "./create-words.ts";
import type { PaletteDrag } from "./use-palette-drag.ts";

/** What is being dragged, where it would go, and the container it would go into. */
export function DragGhost({
  drag: { kind, at, target, canDrop },
  words,
}: {
  readonly drag: PaletteDrag;
  readonly words: CreateWords;
}) {
  const entity = useStore((state) => selectEntities(state).get(target?.id ?? ""));
  const where =
    entity === undefined ? words.create.dropOnCanvas : words.create.dropInside(entityName(entity));
  const box = canDrop ? (target?.box ?? null) : null;
  return createPortal(
    <>
      {box === null ? null : (
        <div
          className="pointer-events-none fixed z-40 rounded-[12px] border-2 border-accent bg-accent/5"
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      )}
      <div
        className="pointer-events-none fixed z-50 flex items-center gap-2 rounded-md border border-line bg-raised px-2 py-1.5 text-sm text-ink shadow-lg"
        style={{ left: at.x + 12, top: at.y + 12 }}
      >
        <CreateIcon kind={kind} />
        <span>{kindWord(kind, words)}</span>
        <span className={`text-xs ${canDrop ? "text-muted" : "text-danger"}`}>
          {canDrop ? where : words.create.dropNeeds(kind)}
        </span>
      </div>
    </>,
    document.body,
  );
}
