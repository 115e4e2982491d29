import { type ReactNode, useId, useMemo, useState } from "react";
import {
  type Denial,
  type DenialFact,
  denialFacts,
  describeDenialFact,
  describeDenialProblem,
  type Language,
  parseDenial,
} from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { DENIAL_WORDS } from "../messages/request-denial.ts";
import { MORE_WORDS } from "../messages/request-more.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Combobox } from "../ui/Combobox.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { type Chosen, requestFromDenial } from "./denial-request.ts";
import { insertRequest } from "./edit-request.ts";
import { Sentence } from "./Sentence.tsx";
import { suggestActionsIn, suggestPrincipals } from "./suggestions.ts";

const NOTHING_CHOSEN: Chosen = { principal: "", action: "" };

/** Makes a request of an AccessDenied message or a CloudTrail event. */
export function DenialDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(DENIAL_WORDS);
  const language = useStore(selectLanguage);
  const id = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const parsed = useMemo(() => parseDenial(text), [text]);
  const denial = parsed.ok ? parsed.value : null;
  const request = denial === null ? null : requestFromDenial(denial, chosen, words.name);
  const problem = parsed.ok || text.trim() === "" ? null : parsed.error;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      description={words.description}
      wide
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            disabled={request === null}
            onClick={() => {
              if (request === null) return;
              insertRequest(words.edit, request);
              announce(words.added(request.name));
              onClose();
            }}
          >
            {words.add}
          </Button>
        </>
      }
    >
      <textarea
        aria-label={words.text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={text}
        placeholder={words.placeholder}
        spellCheck={false}
        autoComplete="off"
        className="block min-h-32 w-full resize-y rounded-md border border-line-strong/50 bg-surface px-2 py-1.5 font-mono text-xs text-ink placeholder:text-faint hover:border-line-strong"
        onChange={(event) => {
          setText(event.target.value);
          setChosen(NOTHING_CHOSEN);
        }}
      />
      {/* Always there, so that what appears in it is read aloud. */}
      <div role="status" className="text-sm">
        {problem === null ? null : (
          <p id={`${id}-problem`} className="mt-2 text-danger">
            {asSentence(describeDenialProblem(problem, language))}
          </p>
        )}
        {denial === null ? null : <Understood denial={denial} language={language} />}
      </div>
      {denial === null ? null : <Missing denial={denial} chosen={chosen} onChoose={setChosen} />}
    </Dialog>
  );
}

interface UnderstoodProps {
  readonly denial: Denial;
  readonly language: Language;
}

function Understood({ denial, language }: UnderstoodProps) {
  const words = useMessages(DENIAL_WORDS);
  const request = useMessages(REQUEST_WORDS);
  const scenario = useStore(selectScenario);
  const facts = useMemo(() => denialFacts(denial, scenario), [denial, scenario]);
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
        <Part title={words.understood}>
          <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
            {rows.map(([label, value]) => (
              <Row key={label} label={label}>
                <span className="font-mono text-xs break-all whitespace-pre-wrap">{value}</span>
              </Row>
            ))}
            {refusedBy === null ? null : <Row label={words.policyType}>{refusedBy}</Row>}
          </dl>
        </Part>
      )}
      <Facts facts={facts} language={language} />
      {denial.explicit === null ? null : <p className="mt-3 text-xs text-muted">{words.expects}</p>}
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

function Facts({
  facts,
  language,
}: {
  readonly facts: readonly DenialFact[];
  readonly language: Language;
}) {
  const words = useMessages(DENIAL_WORDS);
  if (facts.length === 0) return <p className="mt-3">{words.complete}</p>;
  return (
    <Part title={words.toKnow}>
      <ul className="list-disc space-y-1 pl-5 marker:text-muted">
        {facts.map((fact) => (
          <li key={fact.code}>
            <Sentence text={asSentence(describeDenialFact(fact, language))} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Asks for what a request cannot do without and the denial does not say. */
function Missing({
  denial,
  chosen,
  onChoose,
}: {
  readonly denial: Denial;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const words = useMessages(REQUEST_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  return (
    <div className="mt-3 flex flex-col gap-3 empty:hidden">
      {denial.principal === null ? (
        <Combobox
          label={words.principal}
          value={chosen.principal}
          placeholder={words.principalHint}
          options={suggestPrincipals(scenario, entities.values(), words)}
          allowCustom
          mono
          onChange={(principal) => {
            onChoose({ ...chosen, principal });
          }}
        />
      ) : null}
      {denial.action === null ? (
        <Combobox
          label={words.action}
          value={chosen.action}
          options={suggestActionsIn(scenario, words, [])}
          allowCustom
          mono
          onChange={(action) => {
            onChoose({ ...chosen, action });
          }}
        />
      ) : null}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-4">
      <h3 className="mb-1.5 text-xs font-medium text-muted">{title}</h3>
      {children}
    </section>
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

/** The core's sentences begin small and end open, to stand within others. */
function asSentence(text: string): string {
  const end = /[.!?…]$/.test(text) ? "" : ".";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}
