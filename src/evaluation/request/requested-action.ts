/** The name of an action as policies compare it. */
export interface RequestedAction {
  /** Actions are compared without case. */
  readonly lowerCase: string;
  /** The prefix before the colon, in lower case; empty where there is none. */
  readonly service: string;
}

/** Beyond this many names the memory is dropped and begun anew. */
const MAX_REMEMBERED = 4096;

/** No action's name is longer; a longer text is read, and not kept. */
const LONGEST_REMEMBERED = 256;

const REMEMBERED = new Map<string, RequestedAction>();

/** Requests are about the same actions over and over: each name is taken apart once. */
export function requestedAction(action: string): RequestedAction {
  const known = REMEMBERED.get(action);
  if (known !== undefined) return known;
  const lowerCase = action.toLowerCase();
  const service = lowerCase.slice(0, Math.max(0, lowerCase.indexOf(":")));
  const made = { lowerCase, service };
  if (action.length > LONGEST_REMEMBERED) return made;
  if (REMEMBERED.size >= MAX_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(action, made);
  return made;
}
