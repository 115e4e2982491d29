const PAYLOAD = /^[\w-]*/;

/** Punctuation of the sentence around a link, letters that follow it, escapes, and fields for whoever counts clicks. */
const TAIL = /^(?:[.,;:!?'"`*~|()<>[\]{}]|[^\0-\x7F]|%[\dA-F]{2})*(?:[&?#].*)?$/i;

/**
 * A payload without what mail and chat programs put after it. Anything else that does not belong into a payload is left
 * where it stands: it may have taken the place of what did.
 */
export function withoutTail(text: string): string {
  const payload = PAYLOAD.exec(text)?.[0] ?? "";
  return TAIL.test(text.slice(payload.length)) ? payload : text;
}
