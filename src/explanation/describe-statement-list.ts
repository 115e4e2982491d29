import type { Language } from "../text/language.ts";

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** `a, b and c`; of a long list the first ones and how many more there are. */
export function joinNames(
  names: readonly string[],
  language: Language,
  word: "and" | "or" = "and",
): string {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  const more = names.length - shown.length;
  return JOINERS[language](more > 0 ? [...shown, MORE[language](more)] : shown, word);
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} more`,
  ko: (count) => `그 외 ${count}개`,
};

const JOINERS: Readonly<
  Record<Language, (names: readonly string[], word: "and" | "or") => string>
> = {
  en: (names, word) => {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
  },
  ko: (names, word) => names.join(word === "and" ? ", " : " 또는 "),
};
