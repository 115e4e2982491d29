import { type ReactNode, useEffect, useRef, useState } from "react";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** A small dialog that does one thing, by its button or by Enter. */
export function TaskDialog({
  title,
  action,
  canAct,
  onAct,
  onClose,
  wide = false,
  startAtAction = false,
  children,
}: {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly canAct: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Whether the button has the focus at first, because there is nothing left to say. */
  readonly startAtAction?: boolean;
  readonly children: ReactNode;
}) {
  const words = useMessages(graphEditMessages);
  const first = useRef<HTMLElement>(null);
  useReturnedFocus();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      wide={wide}
      initialFocus={first}
    >
      <form
        ref={(form) => {
          const wanted = startAtAction
            ? "[type=submit]:enabled"
            : "input, select, textarea, button";
          first.current =
            form?.querySelector<HTMLElement>(wanted) ??
            form?.querySelector<HTMLElement>("input, select, textarea, button") ??
            null;
        }}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (canAct) onAct();
        }}
      >
        {children}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="primary" disabled={!canAct}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whoever goes on by keyboard goes on where they were, also when what the dialog did drew that anew. */
function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === document.body;
        if (isNowhere && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}

/** A field whose every keystroke counts, so that Enter sends what is seen. */
export function TaskField({
  label,
  value,
  error,
  mono = false,
  onType,
}: {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly mono?: boolean;
  readonly onType: (value: string) => void;
}) {
  return (
    <label className="flex flex-col gap-1 text-sm">
      <span className="text-muted">{label}</span>
      <input
        value={value}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== null}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onChange={(event) => {
          onType(event.target.value);
        }}
        className={`h-8 rounded-md border border-line-strong/50 bg-surface px-2 text-ink hover:border-line-strong ${mono ? "font-mono text-xs" : ""}`}
      />
      {error === null ? null : (
        <span role="alert" className="text-xs text-danger">
          {error}
        </span>
      )}
    </label>
  );
}
