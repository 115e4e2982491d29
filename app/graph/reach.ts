/**
 * From how far one looks. The farther, the larger the words on the cards are drawn and the fewer there
 * are, so that a small window shows names one can read rather than everything there is to say: none is
 * below 11 pixels from zoom 0.44 on.
 */
export type Reach = "is-near" | "is-middle" | "is-small" | "is-small is-tiny";

export function reachOf(zoom: number): Reach {
  if (zoom >= 0.88) return "is-near";
  if (zoom >= 0.62) return "is-middle";
  return zoom >= 0.55 ? "is-small" : "is-small is-tiny";
}

/** In canvas units. The largest is as large as a name of an account can be inside it. */
const FAR_SIZES = [28, 40, 56, 80, 112];
const LARGEST_FAR_SIZE = 160;
const LEAST_ON_SCREEN = 11;

/** How large the names of accounts are where they stand alone: such that one can read them across a room. */
export function farSizeOf(zoom: number): number {
  return FAR_SIZES.find((size) => size * zoom >= LEAST_ON_SCREEN) ?? LARGEST_FAR_SIZE;
}
