/** A sentence of the core, what stands in backticks set as the code it is. */
export function Sentence({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // An odd backtick is one a person wrote in a name; then there is nothing to tell apart.
  if (parts.length % 2 === 0) return <>{text}</>;
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
          <code key={index} className="font-mono text-[0.92em] wrap-anywhere">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The same for what is heard or shown in one style: the words without the marks. */
export function plainText(sentence: string): string {
  return sentence.replaceAll("`", "");
}

/** The same where it stands alone: the core's sentences begin small, to fit into others. */
export function sentenceCase(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
