/**
 * Ceilings for a document that may come from anyone's link. Far above what AWS's own quotas make
 * sensible on one canvas, and far below what stops a browser.
 */
export const LIMITS = {
  /** UTF-8 bytes of the document's text; for an object, of its strings and keys. */
  bytes: 8 * 1024 * 1024,
  /** Levels of nesting, the document itself being the first. */
  depth: 100,
  /** Objects, arrays, strings, numbers, booleans and nulls in all. */
  values: 500_000,
  /** Entries of any one list. */
  listLength: 10_000,
  /** Accounts, users, groups, roles, policies, providers, resources and organizational units in all. */
  entities: 20_000,
  /** Problems listed; the rest are counted. */
  problems: 500,
  /** Levels of nesting of one policy document that is stored as JSON; a deeper one is stored as its text. */
  policyDepth: 40,
} as const;

/** Bytes of a text in UTF-8; stops counting soon after `limit`. */
export function utf8Length(text: string, limit: number): number {
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= limit; index += 1) {
    bytes += unitLength(text.charCodeAt(index));
  }
  return bytes;
}

/** A half of a surrogate pair is two of the pair's four bytes. */
function unitLength(unit: number): number {
  if (unit < 0x80) {
    return 1;
  }
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}
