/** The value below which `share` (0…1) of the numbers lie. */
export function percentile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function rounded(milliseconds) {
  return `${milliseconds.toFixed(1)} ms`;
}
