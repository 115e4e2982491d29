import { isMultivaluedKey } from "../../condition/multivalued-keys.ts";

/** The name of a condition key that a request gives. */
export interface GivenKeyName {
  /** Keys are compared without case. */
  readonly lowerCase: string;
  /** Whether the key can hold several values. */
  readonly multivalued: boolean;
}

/** Beyond this many names the memory is dropped and begun anew. */
const MAX_REMEMBERED = 1024;

/** Longer than any key with a tag's name in it; a longer text is read, and not kept. */
const LONGEST_REMEMBERED = 256;

const REMEMBERED = new Map<string, GivenKeyName>();

/** Requests give the same keys over and over: each name is read once. */
export function givenKeyName(key: string): GivenKeyName {
  const known = REMEMBERED.get(key);
  if (known !== undefined) return known;
  const lowerCase = key.toLowerCase();
  const made = { lowerCase, multivalued: isMultivaluedKey(lowerCase) };
  if (key.length > LONGEST_REMEMBERED) return made;
  if (REMEMBERED.size >= MAX_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(key, made);
  return made;
}
