import type { ManagedPolicyName } from "#core";

/** More than these nobody scrolls through; one more letter makes the list shorter. */
export const MOST_LISTED = 100;

/** Policies whose path and name hold every word of the search, in any case; the shortest names first. */
export function findManagedPolicies(
  policies: readonly ManagedPolicyName[],
  search: string,
): readonly ManagedPolicyName[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return policies;
  return policies
    .filter(({ path, name }) => {
      const text = `${path}${name}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((one, other) => one.name.length - other.name.length);
}
