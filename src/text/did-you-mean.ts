/** Longer words are never typing errors of the words we know, and comparing them would cost. */
const LONGEST_WORD = 80;

/**
 * The candidate closest to what was written: the same but for upper and lower case, or at most a
 * third of its letters away. Null when nothing is near.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string | null {
  if (written.length > LONGEST_WORD) return null;
  const word = written.toLowerCase();
  if (word.length > LONGEST_WORD) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** One row of distances for each letter of a word, and three are looked at: they are used over and over. */
const ROWS: readonly Uint16Array[] = [row(), row(), row()];

/** A candidate is at most a third longer than the longest word. */
function row(): Uint16Array {
  return new Uint16Array(2 * LONGEST_WORD);
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; where
 * they are `enough` or more, `enough`. A row that has nothing smaller in it ends the search, and most
 * words differ within a few letters.
 */
function editDistance(a: string, b: string, enough: number): number {
  let [beforePrevious = row(), previous = row(), current = row()] = ROWS;
  for (let column = 0; column <= b.length; column += 1) previous[column] = column;
  for (let line = 1; line <= a.length; line += 1) {
    current[0] = line;
    let least = line;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1);
      let distance = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      if (areSwapped(a, line, b, column)) {
        distance = Math.min(distance, at(beforePrevious, column - 2) + 1);
      }
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > enough) return enough;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(at(previous, b.length), enough);
}

function areSwapped(a: string, line: number, b: string, column: number): boolean {
  if (line < 2 || column < 2) return false;
  return (
    a.charCodeAt(line - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(line - 2) === b.charCodeAt(column - 1)
  );
}

function at(distances: Uint16Array, column: number): number {
  return distances[column] ?? 0;
}
