import type { OrganizationalUnit } from "../../iam/model.ts";
import { unitsUnder } from "./units.ts";

/**
 * An id that nobody has, of the shape AWS gives: `o-exampleorg2` of `o-exampleorg1`, `ou-ab12-11111112` of
 * `ou-ab12-11111111`.
 */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const digits = /\d{1,12}$/.exec(wanted)?.[0] ?? "";
  const base = wanted.slice(0, wanted.length - digits.length);
  let id = wanted;
  for (let number = Number(digits === "" ? 1 : digits) + 1; taken.has(id); number += 1) {
    id = base + String(number).padStart(digits.length, "0");
  }
  return id;
}

/**
 * New ids for a unit and all in it, by the old ones. The second part of a unit's id is its root's, as AWS has it.
 * @param roots The root's id as it was, and as it will be.
 */
export function nameUnitsAnew(
  unit: OrganizationalUnit,
  roots: { readonly before: string; readonly after: string },
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const prefix = `ou-${roots.before.replace(/^r-/, "")}-`;
  const ids = new Map<string, string>();
  for (const { id } of unitsUnder(unit)) {
    const wanted = id.startsWith(prefix)
      ? `ou-${roots.after.replace(/^r-/, "")}-${id.slice(prefix.length)}`
      : id;
    const now = id === roots.before ? roots.after : freeId(wanted, used);
    used.add(now);
    ids.set(id, now);
  }
  return ids;
}
