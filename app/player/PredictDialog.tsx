import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { type Decision, STAGES } from "#core";
import { PLAYER_PREDICT_WORDS } from "../messages/player-predict.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce, closeDialog, runRequest } from "../state/actions.ts";
import { selectEvaluation } from "../state/derived.ts";
import type { Prediction } from "../state/state.ts";
import { store } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { OutcomeMark } from "../ui/verdict.tsx";
import { comparePrediction, describePrediction } from "./prediction.ts";

const DECISIONS: readonly Decision[] = ["allowed", "explicitDeny", "implicitDeny"];

/** An explicit deny is a verdict; who wrote it is the layer. */
const LAYERS = STAGES.filter((stage) => stage !== "explicit-deny");

/** Asks for verdict and layer, then runs the request and says what became of the guess. */
export function PredictDialog() {
  const words = useMessages(PLAYER_PREDICT_WORDS);
  const decisions = useMessages(PLAYER_WORDS).decision;
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [layer, setLayer] = useState<Prediction["layer"]>(null);

  const run = (prediction: Prediction | null) => {
    closeDialog();
    runRequest(prediction);
    const evaluation = selectEvaluation(store.getState());
    if (prediction === null || evaluation === null) return;
    const outcome = comparePrediction(prediction, evaluation);
    announce(describePrediction(prediction, outcome, words, decisions));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision !== null) run({ decision, layer });
  };

  return (
    <Dialog
      open
      onOpenChange={closeDialog}
      title={words.title}
      description={words.description}
      initialFocus={first}
      footer={
        <>
          <Button
            variant="ghost"
            onClick={() => {
              run(null);
            }}
          >
            {words.skip}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {words.run}
          </Button>
        </>
      }
    >
      <form id={form} className="flex flex-col gap-4" onSubmit={submit}>
        <Choices legend={words.verdict} columns="sm:grid-cols-3">
          {DECISIONS.map((one, index) => (
            <Choice
              key={one}
              ref={index === 0 ? first : undefined}
              name="verdict"
              isRequired
              isChosen={decision === one}
              onChoose={() => {
                setDecision(one);
              }}
            >
              <OutcomeMark outcome={one} size={20} />
              <span className="font-medium">{decisions[one]}</span>
            </Choice>
          ))}
        </Choices>
        <Choices legend={words.layer} columns="sm:grid-cols-2">
          {([null, ...LAYERS, "none"] as const).map((one) => (
            <Choice
              key={one ?? "not-said"}
              name="layer"
              isChosen={layer === one}
              onChoose={() => {
                setLayer(one);
              }}
            >
              {one === null ? words.notSaid : one === "none" ? words.noPolicy : words.layers[one]}
            </Choice>
          ))}
        </Choices>
      </form>
    </Dialog>
  );
}

function Choices({
  legend,
  columns,
  children,
}: {
  readonly legend: string;
  readonly columns: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div className={`grid grid-cols-1 gap-x-2 ${columns}`}>{children}</div>
    </fieldset>
  );
}

function Choice({
  ref,
  name,
  isRequired = false,
  isChosen,
  onChoose,
  children,
}: {
  readonly ref?: React.Ref<HTMLInputElement> | undefined;
  readonly name: string;
  readonly isRequired?: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="flex min-h-8 items-center gap-2 rounded-md px-2 text-sm hover:bg-sunken has-checked:bg-accent-soft">
      <input
        ref={ref}
        type="radio"
        name={name}
        required={isRequired}
        checked={isChosen}
        onChange={onChoose}
        className="size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
