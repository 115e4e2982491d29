/**
 * From how far one looks. The farther, the larger the words on the cards are drawn and the fewer there
 * are, so that a small window shows names one can read rather than everything there is to say.
 */
export type Reach = "is-near" | "is-middle" | "is-small" | "is-small is-tiny";

export function reachOf(zoom: number): Reach {
  if (zoom >= 0.88) return "is-near";
  if (zoom >= 0.62) return "is-middle";
  return zoom >= 0.42 ? "is-small" : "is-small is-tiny";
}
