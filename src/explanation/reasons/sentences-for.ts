import type { Language } from "../../text/language.ts";

/** One sentence in every language. A `{place}` is filled from the reason's own field of that name. */
export type Words = Readonly<Record<Language, string>>;

/** The names of the `{place}`s in a sentence. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** Sentences whose places are all fields of their reasons; one that is not shows up as its name. */
type Filled<Reason extends { readonly code: string }, Sentences> = {
  readonly [Code in keyof Sentences]: Sentences[Code] extends Words
    ? Exclude<
        Places<Sentences[Code][Language]>,
        keyof Extract<Reason, { readonly code: Code }>
      > extends never
      ? Sentences[Code]
      : Exclude<Places<Sentences[Code][Language]>, keyof Extract<Reason, { readonly code: Code }>>
    : never;
};

/**
 * A typed catalogue: a reason without its sentence does not compile, nor one that names a field the
 * reason does not have.
 */
export function sentencesFor<Reason extends { readonly code: string }>() {
  return <const Sentences extends Readonly<Record<Reason["code"], Words>>>(
    sentences: Sentences & Filled<Reason, Sentences>,
  ): Sentences => sentences;
}
