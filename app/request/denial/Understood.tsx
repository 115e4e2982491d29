import type { ReactNode } from "react";
import { type Denial, type DenialFact, describeDenialFact } from "#core";
import { REQUEST_WORDS } from "../../messages/request.ts";
import { DENIAL_WORDS } from "../../messages/request-denial.ts";
import { MORE_WORDS } from "../../messages/request-more.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { useStore } from "../../state/use-store.ts";
import { Sentence } from "../../ui/Sentence.tsx";
import { DialogPart } from "../DialogPart.tsx";
import { asSentence } from "./as-sentence.ts";
import { isMissing } from "./missing.ts";

/** What a denial says, and what it leaves open. */
export function Understood({
  denial,
  facts,
}: {
  readonly denial: Denial;
  readonly facts: readonly DenialFact[];
}) {
  const words = useMessages(DENIAL_WORDS);
  const request = useMessages(REQUEST_WORDS);
  const context = Object.entries(denial.context).map(
    ([key, value]) => `${key} = ${[value ?? []].flat().join(", ")}`,
  );
  const all: readonly (readonly [label: string, value: string | null])[] = [
    [request.principal, denial.principal],
    [request.action, denial.action],
    [request.resource, denial.resource],
    [words.context, context.join("\n") || null],
    [words.time, denial.time],
    [words.policy, denial.policyArn],
  ];
  const rows = all.filter(([, value]) => value !== null);
  const refusedBy = useRefusedBy(denial);
  return (
    <>
      {rows.length === 0 && refusedBy === null ? null : (
        <DialogPart title={words.understood}>
          <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
            {rows.map(([label, value]) => (
              <Row key={label} label={label}>
                <span className="font-mono text-xs break-all whitespace-pre-wrap">{value}</span>
              </Row>
            ))}
            {refusedBy === null ? null : <Row label={words.policyType}>{refusedBy}</Row>}
          </dl>
        </DialogPart>
      )}
      <Open facts={facts} />
      {denial.explicit === null ? null : <p className="text-xs text-muted">{words.expects}</p>}
    </>
  );
}

function useRefusedBy({ explicit, policyType }: Denial): string | null {
  const words = useMessages(DENIAL_WORDS);
  const { stage: stages } = useMessages(MORE_WORDS);
  if (policyType === null) return explicit === true ? words.anExplicitDeny : null;
  const stage = stages[policyType];
  if (explicit === null) return stage;
  return explicit ? words.byDeny(stage) : words.forLackOfAllow(stage);
}

function Open({ facts }: { readonly facts: readonly DenialFact[] }) {
  const words = useMessages(DENIAL_WORDS);
  const language = useStore(selectLanguage);
  if (facts.length === 0) return <p>{words.complete}</p>;
  const open = facts.filter((fact) => !isMissing(fact));
  if (open.length === 0) return null;
  return (
    <DialogPart title={words.toKnow}>
      <ul className="list-disc space-y-1 pl-5 marker:text-muted">
        {open.map((fact) => (
          <li key={fact.code}>
            <Sentence text={asSentence(describeDenialFact(fact, language))} />
          </li>
        ))}
      </ul>
    </DialogPart>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
