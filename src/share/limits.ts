/** Ceilings for a link that may come from anyone. */
export const SHARE_LIMITS = {
  /** Characters of a link's fragment: about what browsers take for a whole address. */
  linkLength: 2 * 1024 * 1024,
  /** Bytes of the scenario's text once unpacked. */
  inflatedBytes: 8 * 1024 * 1024,
} as const;
