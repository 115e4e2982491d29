/** One line of a text before or after: kept, added, or removed. */
export interface DiffLine {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
}

/** A stretch that is shown, or the number of unchanged lines that are left out between two. */
export type DiffPart =
  | { readonly kind: "lines"; readonly lines: readonly DiffLine[] }
  | { readonly kind: "left-out"; readonly count: number };

/** Beyond this the table of the search would be felt; the changed middle is then replaced as a whole. */
const MOST_CELLS = 250_000;

/** Unchanged lines shown around each change. */
const AROUND = 2;

/** The lines of two texts side by side: the least that was added and removed. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    ...mark("kept", old.slice(0, head)),
    ...diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...mark("kept", old.slice(old.length - tail)),
  ];
}

/** The same, with long unchanged stretches left out. */
export function diffParts(lines: readonly DiffLine[]): readonly DiffPart[] {
  const shown = markShown(lines);
  const parts: DiffPart[] = [];
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (end < lines.length && shown[end] === shown[start]) end += 1;
    parts.push(
      shown[start] === true
        ? { kind: "lines", lines: lines.slice(start, end) }
        : { kind: "left-out", count: end - start },
    );
    start = end;
  }
  return parts;
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/\r\n|\n/);
}

function mark(kind: DiffLine["kind"], lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ kind, text }));
}

function diffMiddle(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  if (old.length * now.length > MOST_CELLS) return [...mark("removed", old), ...mark("added", now)];
  const common = commonLengths(old, now);
  const lengthAt = (row: number, column: number) => common[row * (now.length + 1) + column] ?? 0;
  const lines: DiffLine[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length && column < now.length) {
    const [was, is] = [old[row] ?? "", now[column] ?? ""];
    if (was === is) {
      lines.push({ kind: "kept", text: was });
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
      lines.push({ kind: "removed", text: was });
      row += 1;
    } else {
      lines.push({ kind: "added", text: is });
      column += 1;
    }
  }
  return [...lines, ...mark("removed", old.slice(row)), ...mark("added", now.slice(column))];
}

/** Lengths of the longest common subsequence of what is left from each pair of lines on, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        old[row] === now[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

function markShown(lines: readonly DiffLine[]): readonly boolean[] {
  const shown = lines.map(() => false);
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== "kept") shown.fill(true, Math.max(0, index - AROUND), index + AROUND + 1);
  }
  return shown;
}
