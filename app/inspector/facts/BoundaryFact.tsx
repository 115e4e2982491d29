import { documentIdOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectDocument } from "../../state/actions.ts";
import { Fact } from "./Fact.tsx";

/** The permissions boundary by name; choosing it opens its text. */
export function BoundaryFact({ arn }: { readonly arn: string | null }) {
  const words = useMessages(INSPECTOR_WORDS);
  if (arn === null) return <Fact term={words.facts.boundary}>{words.none}</Fact>;
  return (
    <Fact term={words.facts.boundary}>
      <button
        type="button"
        title={arn}
        onClick={() => {
          selectDocument(documentIdOf({ kind: "managed", arn }));
        }}
        className="max-w-full truncate rounded-sm text-left underline decoration-line-strong/60 underline-offset-2 hover:text-accent"
      >
        {arn.slice(arn.lastIndexOf("/") + 1)}
      </button>
    </Fact>
  );
}
