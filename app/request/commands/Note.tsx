import { Sentence } from "../../ui/Sentence.tsx";

/** What one should know of a command before it is run. */
export function Note({ children }: { readonly children: string }) {
  return (
    <p className="mt-1 text-xs text-muted">
      <Sentence text={children} />
    </p>
  );
}
