/** One change to a policy's text, as the undo timeline sees it. */
export interface Keystroke {
  readonly documentId: string;
  /** Milliseconds. */
  readonly time: number;
  /** What was put in and how much was taken out. */
  readonly inserted: string;
  readonly removed: number;
}

/** A pause this long begins another step of the undo timeline. */
const PAUSE = 1_000;

/**
 * Makes a function that names the undo step a change belongs to. Typing without a pause is one step;
 * a pasted or deleted passage, or another policy, is a step of its own.
 */
export function undoStepNamer(): (stroke: Keystroke) => string {
  let step = 0;
  let previous: Keystroke | null = null;
  return (stroke) => {
    if (previous === null || !continues(previous, stroke)) step += 1;
    previous = stroke;
    return `${stroke.documentId} ${step}`;
  };
}

function continues(previous: Keystroke, stroke: Keystroke): boolean {
  return (
    previous.documentId === stroke.documentId &&
    stroke.time - previous.time < PAUSE &&
    isTyping(previous) &&
    isTyping(stroke) &&
    isDeletion(previous) === isDeletion(stroke)
  );
}

/** One key's worth: a character, a line break with its indentation, a pair of brackets. */
function isTyping({ inserted, removed }: Keystroke): boolean {
  return inserted.trim().length <= 2 && removed <= 2;
}

function isDeletion({ inserted }: Keystroke): boolean {
  return inserted === "";
}
