export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language: strings, and functions that make strings. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/**
 * One feature's words. English gives the shape; a language that lacks a word, or has one too many,
 * does not compile.
 */
export function defineMessages<Words extends object>(
  en: Words,
  others: Readonly<Record<Exclude<Language, "en">, NoInfer<Words>>>,
): Catalogue<Words> {
  return { en, ...others };
}
