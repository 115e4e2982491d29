/** `user`, else `user-2`, `user-3` …: the first that nobody has, as AWS compares names (case does not count). */
export function uniqueName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(Array.from(taken, (name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    name = `${wanted}-${number}`;
  }
  return name;
}

/** `111111111111`, `222222222222` … while they last, then from 100000000001 up. */
export function uniqueAccountId(taken: Iterable<string>): string {
  const ids = new Set(taken);
  for (let digit = 1; digit <= 9; digit += 1) {
    const id = String(digit).repeat(12);
    if (!ids.has(id)) {
      return id;
    }
  }
  let number = 100_000_000_001;
  while (ids.has(String(number))) {
    number += 1;
  }
  return String(number);
}
