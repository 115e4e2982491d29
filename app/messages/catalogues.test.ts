import { expect, test } from "vitest";

/** What is called the same in every language. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  "IAM Playground",
  "Allow",
  "Deny",
  "bash, zsh, sh",
]);

const CATALOGUES = import.meta.glob<Readonly<Record<string, unknown>>>("./*.ts", { eager: true });

test("no word of a catalogue was left in English", () => {
  const left = Object.entries(CATALOGUES).flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, catalogue]) =>
      isRecord(catalogue) && isRecord(catalogue["en"])
        ? sameWords(catalogue["en"], catalogue["ko"], `${file} ${name}`)
        : [],
    ),
  );
  expect(left).toEqual([]);
});

/** Names of texts with a word in them that are the same in both; what AWS itself prints is English. */
function sameWords(english: unknown, korean: unknown, name: string): readonly string[] {
  if (typeof english === "string") {
    const isWord = /[a-z]{3}/u.test(english) && !/arn:/u.test(english);
    return isWord && english === korean && !SAME_EVERYWHERE.has(english) ? [name] : [];
  }
  if (!isRecord(english) || !isRecord(korean)) return [];
  return Object.keys(english).flatMap((key) =>
    sameWords(english[key], korean[key], `${name}.${key}`),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
