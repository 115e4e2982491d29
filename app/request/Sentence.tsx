/** A sentence of the core, with what stands between backticks set as code. */
export function Sentence({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // An odd backtick is one that a person wrote; then there is nothing to tell apart.
  if (parts.length % 2 === 0) return <>{text}</>;
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
          <code key={index} className="font-mono text-[0.92em] wrap-anywhere">
            {part}
          </code>
        ),
      )}
    </>
  );
}
