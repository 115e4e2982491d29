/** A place in a scenario, counted from 1 as the page shows it. */
export interface Place {
  readonly request: number;
  readonly step: number;
}

/** More than any scenario has; a larger number in an address is no place. */
const LONGEST = 6;

/** An address and the place in it: `#/gallery/id?request=2&step=5`. What makes no sense leads nowhere. */
export function splitAddress(hash: string): {
  readonly address: string;
  readonly place: Place | null;
} {
  const mark = hash.indexOf("?");
  if (mark === -1) return { address: hash, place: null };
  const fields = new URLSearchParams(hash.slice(mark + 1));
  const request = countOf(fields.get("request") ?? "1");
  const step = countOf(fields.get("step"));
  return {
    address: hash.slice(0, mark),
    place: request === null || step === null ? null : { request, step },
  };
}

/** What to append to an address so that it leads to a step. */
export function placeSuffix({ request, step }: Place): string {
  return `?request=${request}&step=${step}`;
}

function countOf(text: string | null): number | null {
  // Mail and chat programs take the full stop or bracket after an address for a part of it.
  const number = /^([1-9]\d*)[^\da-z]*$/i.exec(text ?? "")?.[1] ?? "";
  return number === "" || number.length > LONGEST ? null : Number(number);
}
