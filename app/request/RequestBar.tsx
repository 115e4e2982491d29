import { Plus, SendHorizontal } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type Entity, entityName, resourceName, type SavedRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { useMessages } from "../messages/use-messages.ts";
import { sendRequest } from "../state/actions.ts";
import { selectRequest, selectScenario } from "../state/derived.ts";
import { selectDrawnEntities } from "../state/drawn.ts";
import { useStore } from "../state/use-store.ts";
import { useStoreLater } from "../state/use-store-later.ts";
import { Button } from "../ui/Button.tsx";
import { Combobox } from "../ui/Combobox.tsx";
import { editRequest } from "./edit-request.ts";
import { useActionResources } from "./hints/use-action-resources.ts";
import { Hops } from "./Hops.tsx";
import { pasteInto } from "./paste-into.ts";
import { principalFields } from "./request-edits.ts";
import { RequestButtons } from "./RequestButtons.tsx";
import { addRequest, RequestPicker } from "./RequestPicker.tsx";
import {
  keepWhatIsSuggested,
  suggestActionsIn,
  suggestPrincipals,
  suggestResources,
} from "./suggestions.ts";
import { useActionNames } from "./use-action-names.ts";

const RequestHints = lazy(async () => ({
  default: (await import("./hints/RequestHints.tsx")).RequestHints,
}));
const DenialDialog = lazy(async () => ({
  default: (await import("./DenialDialog.tsx")).DenialDialog,
}));

/** Who asks for what: one line where there is room, stacked on a phone. Every change is one undo step. */
export function RequestBar() {
  const words = useMessages(REQUEST_WORDS);
  const request = useStore(selectRequest);
  const [denial, setDenial] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const hasRequest = request !== null;
  const had = useRef(hasRequest);
  useEffect(() => {
    // Whoever deleted the last request did it from a menu that went with it.
    if (had.current && document.activeElement === document.body) add.current?.focus();
    had.current = hasRequest;
  }, [hasRequest]);
  return (
    <section
      aria-label={words.request}
      className="@container/request bg-surface text-sm text-ink"
      onPaste={(event) => {
        pasteInto(event, words, setDenial);
      }}
    >
      {request === null ? (
        <div className="flex flex-wrap items-center gap-3 px-3 py-2">
          <p className="text-muted">{words.none}</p>
          <Button
            ref={add}
            variant="primary"
            icon={<Plus size={16} aria-hidden />}
            onClick={() => {
              addRequest(words.edit.add, words.newName);
            }}
          >
            {words.add}
          </Button>
        </div>
      ) : (
        <Fields request={request} />
      )}
      {denial === null ? null : (
        <Suspense>
          <DenialDialog
            start={denial}
            onClose={() => {
              setDenial(null);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function Fields({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(REQUEST_WORDS);
  // What the fields offer need not keep up with typing in a policy.
  const edited = useStoreLater(selectScenario);
  const scenario = useMemo(() => keepWhatIsSuggested(edited), [edited]);
  const entities = useStoreLater(selectDrawnEntities);
  const { services, load, isWanted } = useActionNames();
  // What is said below the fields comes with what evaluates: the first picture does without.
  const isReady = useStore(({ evaluator }) => evaluator !== null);
  const needs = useActionResources(
    request.action,
    request.principal,
    isWanted || request.resource.includes("${"),
  );
  const principals = useMemo(
    () => suggestPrincipals(scenario, entities.values(), words),
    [scenario, entities, words],
  );
  const actions = useMemo(
    () => suggestActionsIn(scenario, words, services),
    [scenario, words, services],
  );
  const resources = useMemo(
    () => suggestResources(scenario, entities.values(), words, needs),
    [scenario, entities, words, needs],
  );
  return (
    <div className="grid grid-cols-1 items-end gap-x-2 gap-y-2 px-3 py-2 @xl/request:flex @xl/request:flex-wrap">
      <div className="min-w-0 @xl/request:max-w-64 @xl/request:flex-[1_1_9.5rem]">
        <RequestPicker />
      </div>
      <Field
        label={words.principal}
        name={nameIn(entities, request.principal)}
        grow="@xl/request:flex-[3_1_17.5rem]"
      >
        <Combobox
          label={words.principal}
          hideLabel
          value={request.principal}
          options={principals}
          placeholder={words.principalHint}
          allowCustom
          mono
          onChange={(principal) => {
            editRequest(words.edit.field(words.principal), principalFields(principal, entities));
          }}
        />
      </Field>
      <Hops request={request} />
      <Field label={words.action} name={null} grow="@xl/request:flex-[1_1_8.5rem]" onFocus={load}>
        <Combobox
          label={words.action}
          hideLabel
          value={request.action}
          options={actions}
          allowCustom
          mono
          onChange={(action) => {
            editRequest(words.edit.field(words.action), { action });
          }}
        />
      </Field>
      <Field
        label={words.resource}
        name={nameIn(entities, request.resource)}
        grow="@xl/request:flex-[2_1_14.5rem]"
        lead={words.on}
        onFocus={load}
      >
        <Combobox
          label={words.resource}
          hideLabel
          value={request.resource}
          options={resources}
          allowCustom
          mono
          onChange={(resource) => {
            editRequest(words.edit.field(words.resource), { resource });
          }}
        />
      </Field>
      {isReady ? (
        <Suspense>
          <RequestHints request={request} services={services} resources={needs} />
        </Suspense>
      ) : null}
      <div className="flex flex-wrap gap-2 @xl/request:ml-auto">
        <RequestButtons request={request} />
        <Button
          variant="primary"
          className="@max-xl/request:flex-1"
          icon={<SendHorizontal size={16} aria-hidden />}
          onClick={sendRequest}
        >
          {words.send}
        </Button>
      </div>
    </div>
  );
}

/** The field's label, and beside it who that is: the ARN alone is read too slowly in front of a room. */
function Field({
  label,
  name,
  grow,
  lead,
  onFocus,
  children,
}: {
  readonly label: string;
  readonly name: string | null;
  readonly grow: string;
  /** A word before the field, so that the line reads as a sentence. */
  readonly lead?: string;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${grow}`} onFocus={onFocus}>
      <span aria-hidden className="flex gap-1.5 text-xs">
        <span className="text-muted">{label}</span>
        {name === null ? null : <span className="truncate font-medium">{name}</span>}
      </span>
      <div className="flex items-center gap-2">
        {lead === undefined ? null : (
          <span aria-hidden className="hidden text-muted @xl/request:inline">
            {lead}
          </span>
        )}
        <div className="min-w-0 flex-1">{children}</div>
      </div>
    </div>
  );
}

function nameIn(entities: ReadonlyMap<string, Entity>, id: string): string | null {
  const entity = entities.get(id);
  if (entity !== undefined) return entityName(entity);
  return id.startsWith("arn:") ? resourceName(id) : null;
}
