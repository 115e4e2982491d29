import { ArrowDown, ArrowUp, RotateCcw, X } from "lucide-react";
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { type DocumentId, setDocument } from "#core";
import { EDITOR_COMPARE_WORDS } from "../../messages/editor-compare.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce, editScenario, selectDocument } from "../../state/actions.ts";
import { comparePolicy } from "../../state/desk.ts";
import { selectStill } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { useStore } from "../../state/use-store.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import type { PolicyText } from "../policy-text.ts";
import type { DiffHandle, Difference } from "./DiffView.tsx";
import { loadDiff } from "./load-diff.ts";
import { type PolicyVersion, policyVersions } from "./policy-versions.ts";

const DiffView = lazy(loadDiff);

/** A policy beside what it said earlier, in the editor's place; any of that can be put back. */
export function PolicyComparison({
  documentId,
  name,
  policy,
}: {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly policy: PolicyText;
}) {
  const words = useMessages(EDITOR_COMPARE_WORDS);
  const versions = useVersions(documentId);
  const origin = useStore((state) => state.origin.kind);
  const [chosen, setChosen] = useState("");
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    region.current?.querySelector<HTMLElement>("select, button")?.focus();
  }, []);
  return (
    <div
      ref={region}
      role="presentation"
      className="flex min-h-40 flex-1 flex-col"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) comparePolicy(null);
      }}
    >
      {version === undefined ? (
        <div className="flex items-start gap-2 p-3">
          <p className="min-w-0 flex-1 text-muted">{words.unchanged}</p>
          <EndButton />
        </div>
      ) : (
        <Comparison
          documentId={documentId}
          name={name}
          policy={policy}
          version={version}
          choice={
            <Select
              label={words.compareWith}
              hideLabel
              value={version.id}
              options={versions.map(({ id, from, label }) => ({
                value: id,
                label: `${words.compareWith} ${
                  from === "origin" ? words.origins[origin] : words.before(label)
                }`,
              }))}
              onChange={setChosen}
            />
          }
        />
      )}
    </div>
  );
}

/** Of the moment it is opened and after each edit, not of every other change of the state. */
function useVersions(documentId: DocumentId): readonly PolicyVersion[] {
  const history = useStore((state) => state.history);
  const origin = useStore((state) => state.origin);
  return policyVersions(history, origin, documentId);
}

function Comparison({
  documentId,
  name,
  policy,
  version,
  choice,
}: {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly policy: PolicyText;
  readonly version: PolicyVersion;
  readonly choice: ReactNode;
}) {
  const words = useMessages(EDITOR_COMPARE_WORDS);
  const still = useStore(selectStill);
  const diff = useRef<DiffHandle>(null);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [of, setOf] = useState(version.text);
  if (of !== version.text) {
    setOf(version.text);
    setDifferences(null);
    setShown(null);
  }
  const onCompared = useCallback((found: readonly Difference[]) => {
    setDifferences(found);
    setShown(null);
  }, []);

  const count = differences?.length ?? 0;
  const go = (by: 1 | -1) => {
    if (differences === null || count === 0) return;
    const index = shown === null ? (by === 1 ? 0 : count - 1) : (shown + by + count) % count;
    const next = differences[index];
    if (next === undefined) return;
    setShown(index);
    diff.current?.show(next);
  };
  const current = shown === null ? undefined : differences?.[shown];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its keys work wherever the focus is in it
    <div
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "F7") return;
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      }}
    >
      <div className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line p-1 pl-2">
        <div className="min-w-40 flex-1">{choice}</div>
        <span className="px-1 text-xs text-muted">
          {differences === null ? words.comparing : words.differences(count)}
        </span>
        <IconButton
          size="sm"
          label={words.previous}
          shortcut="Shift+F7"
          disabled={count === 0}
          icon={<ArrowUp size={14} aria-hidden />}
          onClick={() => {
            go(-1);
          }}
        />
        <IconButton
          size="sm"
          label={words.next}
          shortcut="F7"
          disabled={count === 0}
          icon={<ArrowDown size={14} aria-hidden />}
          onClick={() => {
            go(1);
          }}
        />
        {policy.location === null ? null : (
          <Button
            size="sm"
            icon={<RotateCcw size={14} aria-hidden />}
            onClick={() => {
              putBack(documentId, policy, version, words.didPutBack(name));
            }}
          >
            {words.putBack}
          </Button>
        )}
        <EndButton />
      </div>
      <p role="status" className="sr-only">
        {current === undefined || shown === null
          ? differences === null
            ? ""
            : words.differences(count)
          : words.difference(shown + 1, count, current.line, current.was, current.is)}
      </p>
      <div className="relative min-h-0 flex-1">
        <Suspense fallback={<p className="p-3 text-muted">{words.comparing}</p>}>
          <DiffView
            ref={diff}
            was={version.text}
            is={policy.text}
            wasLabel={words.was(name)}
            isLabel={words.is(name)}
            still={still}
            onCompared={onCompared}
          />
        </Suspense>
      </div>
    </div>
  );
}

function EndButton() {
  const words = useMessages(EDITOR_COMPARE_WORDS);
  return (
    <IconButton
      size="sm"
      label={words.end}
      shortcut="Esc"
      icon={<X size={14} aria-hidden />}
      onClick={() => {
        comparePolicy(null);
      }}
    />
  );
}

function putBack(
  documentId: DocumentId,
  { location }: PolicyText,
  { text }: PolicyVersion,
  label: string,
): void {
  if (location === null) return;
  editScenario(label, (scenario) =>
    setDocument(scenario, location, text, store.getState().requestIndex),
  );
  selectDocument(documentId);
  comparePolicy(null);
  announce(label);
}
