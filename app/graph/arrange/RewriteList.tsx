import { useMemo } from "react";
import { entityName, type Rewrite } from "#core";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { diffLines } from "../../ui/line-diff.ts";
import { LineDiff } from "../../ui/LineDiff.tsx";
import { nameOfPolicy } from "./words.ts";

/** Beyond this nobody reads on; how many there are is said. */
const MOST_SHOWN = 20;

/** Every text that is rewritten, before and after. */
export function RewriteList({ rewrites }: { readonly rewrites: readonly Rewrite[] }) {
  const words = useMessages(graphArrangeMessages);
  return (
    <section aria-label={words.changes} className="flex min-w-0 flex-col gap-2">
      <p className="text-sm text-muted">
        {rewrites.length === 0
          ? words.noChanges
          : `${words.changes}: ${words.placeCount(rewrites.length)}`}
      </p>
      {rewrites.slice(0, MOST_SHOWN).map((rewrite, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- requests have no identity but their place
        <RewriteItem key={index} rewrite={rewrite} />
      ))}
    </section>
  );
}

function RewriteItem({ rewrite }: { readonly rewrite: Rewrite }) {
  const words = useMessages(graphArrangeMessages);
  const { owner, document, place, before, after } = rewrite;
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  const title =
    owner.kind === "request"
      ? words.requestChange(owner.name)
      : document === null
        ? words.changeOf(entityName(owner))
        : words.policyOf(nameOfPolicy(document, place), entityName(owner));
  return (
    <details open className="min-w-0">
      <summary className="cursor-pointer rounded-md py-0.5 text-sm">{title}</summary>
      <LineDiff lines={lines} label={title} />
    </details>
  );
}
