import { useId, useMemo, useState } from "react";
import {
  createMissing,
  type Denial,
  denialFacts,
  type DenialProblem,
  describeDenialProblem,
  parseDenials,
  resourceName,
} from "#core";
import { DENIAL_WORDS } from "../messages/request-denial.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { type Chosen, requestFromDenial } from "./denial-request.ts";
import { asSentence } from "./denial/as-sentence.ts";
import { factId } from "./denial/missing.ts";
import { MissingEntities } from "./denial/MissingEntities.tsx";
import { Understood } from "./denial/Understood.tsx";
import { Unsaid } from "./denial/Unsaid.tsx";
import { insertRequest } from "./edit-request.ts";

const NOTHING_CHOSEN: Chosen = { principal: "", action: "" };
const NOTHING_LEFT_OUT: ReadonlySet<string> = new Set();

/** Makes a request of an AccessDenied message, a CloudTrail event or a decoded authorization message. */
export function DenialDialog({
  start: pasted = "",
  onClose,
}: {
  /** What was pasted elsewhere on the page. */
  readonly start?: string;
  readonly onClose: () => void;
}) {
  const words = useMessages(DENIAL_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const id = useId();
  const [text, setText] = useState(pasted);
  const [event, setEvent] = useState(0);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  // What is not to be created, by its id; everything else that is missing is.
  const [leftOut, setLeftOut] = useState(NOTHING_LEFT_OUT);
  const parsed = useMemo(() => parseDenials(text), [text]);
  const denials = parsed.ok ? parsed.value : [];
  const denial = denials[event] ?? null;
  const facts = useMemo(
    () => (denial === null ? [] : denialFacts(denial, scenario)),
    [denial, scenario],
  );
  const request = denial === null ? null : requestFromDenial(denial, chosen, words.name, entities);
  const problem = parsed.ok || text.trim() === "" ? null : parsed.error;
  const start = (at: number) => {
    setEvent(at);
    setChosen(NOTHING_CHOSEN);
    setLeftOut(NOTHING_LEFT_OUT);
  };
  const add = () => {
    if (request === null || denial === null) return;
    const wanted = facts.filter((fact) => !leftOut.has(factId(fact)));
    const { created } = createMissing(scenario, wanted, denial);
    insertRequest(words.edit, request, (before) => createMissing(before, wanted, denial).scenario);
    announce(
      created.length === 0
        ? words.added(request.name)
        : words.addedWith(request.name, created.length),
    );
    onClose();
  };
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
          <Button variant="primary" disabled={request === null} onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <textarea
          aria-label={words.text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          value={text}
          placeholder={words.placeholder}
          spellCheck={false}
          autoComplete="off"
          className="block min-h-32 w-full resize-y rounded-md border border-line-strong/50 bg-surface px-2 py-1.5 font-mono text-xs text-ink placeholder:text-faint hover:border-line-strong"
          onChange={({ target }) => {
            setText(target.value);
            start(0);
          }}
        />
        {denials.length < 2 ? null : (
          <Select
            label={words.event(denials.length)}
            value={String(event)}
            options={denials.map((one, index) => ({
              value: String(index),
              label: eventName(one, words.eventAt),
            }))}
            onChange={(value) => {
              start(Number(value));
            }}
          />
        )}
        {/* Always there, so that what appears in it is read aloud. */}
        <div role="status" className="flex flex-col gap-4 text-sm empty:hidden">
          {problem === null ? null : <Problem id={`${id}-problem`} problem={problem} />}
          {denial === null ? null : <Understood denial={denial} facts={facts} />}
        </div>
        {denial === null ? null : (
          <>
            <Unsaid denial={denial} chosen={chosen} onChoose={setChosen} />
            <MissingEntities facts={facts} leftOut={leftOut} onChange={setLeftOut} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Problem({ id, problem }: { readonly id: string; readonly problem: DenialProblem }) {
  const language = useStore(selectLanguage);
  return (
    <p id={id} className="text-danger">
      {asSentence(describeDenialProblem(problem, language))}
    </p>
  );
}

function eventName(
  { time, action, operation, principal }: Denial,
  join: (time: string, action: string, caller: string) => string,
): string {
  return join(
    time ?? "",
    action ?? operation ?? "",
    principal === null ? "" : resourceName(principal),
  );
}
