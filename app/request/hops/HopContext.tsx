import type { ContextEntry, TestedKey } from "#core";
import { HOP_WORDS } from "../../messages/request-hops.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEvaluation } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { hopAdditions } from "./hop-additions.ts";

/** What a hop adds to the context, and which keys the policies asked about it look at. */
export function HopContext({
  index,
  tested,
}: {
  readonly index: number;
  readonly tested: readonly TestedKey[];
}) {
  const words = useMessages(HOP_WORDS);
  const evaluation = useStore(selectEvaluation);
  const additions = evaluation === null ? null : hopAdditions(evaluation, index);
  return (
    <dl className="grid gap-x-3 gap-y-1 text-xs sm:grid-cols-[max-content_minmax(0,1fr)]">
      <dt className="text-muted">{words.adds}</dt>
      <dd className="flex min-w-0 flex-col gap-0.5">
        {additions === null ? (
          <span className="text-muted">{words.addsNothing}</span>
        ) : (
          <>
            <Keys entries={additions.call} when={words.toCall} />
            <Keys entries={additions.session} when={words.toSession} />
          </>
        )}
      </dd>
      {tested.length === 0 ? null : (
        <>
          <dt className="text-muted">{words.looksAt}</dt>
          <dd className="min-w-0">
            <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
              {tested.map(({ key }) => (
                <li key={key} className="font-mono break-all">
                  {key}
                  {additions?.present.has(key.toLowerCase()) === false ? (
                    <span className="ml-1 font-sans text-implicit">({words.absent})</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

function Keys({
  entries,
  when,
}: {
  readonly entries: readonly ContextEntry[];
  readonly when: string;
}) {
  if (entries.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-3">
      <span className="text-muted">{when}</span>
      {entries.map(({ key, values, origin }) => (
        <span key={key} className="max-w-full font-mono wrap-anywhere">
          <span className={origin === "removed" ? "line-through" : undefined}>{key}</span>
          {values.length === 0 ? "" : ` = ${values.join(" ")}`}
        </span>
      ))}
    </div>
  );
}
