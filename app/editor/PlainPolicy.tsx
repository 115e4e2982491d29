/** The text in the editor's own metrics: what one reads until Monaco has arrived. */
export function PlainPolicy({ text }: { readonly text: string }) {
  return (
    <pre
      aria-busy
      className="absolute inset-0 overflow-hidden py-2 pl-16 font-mono text-sm break-all whitespace-pre-wrap text-muted"
    >
      {text.slice(0, SHOWN)}
    </pre>
  );
}

/** More than any screen holds; laying out a megabyte would delay the editor it stands in for. */
const SHOWN = 10_000;
