import { lazy, Suspense, useCallback, useEffect, useRef } from "react";
import { type DocumentId, type PolicyType, setDocument } from "#core";
import { EDITOR_WORDS, type EditorWords } from "../messages/editor.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, selectDocument } from "../state/actions.ts";
import { keepOpen } from "../state/desk.ts";
import { selectEntities } from "../state/derived.ts";
import { selectStill } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { EditorTools } from "./EditorTools.tsx";
import { EditorStatus } from "./EditorStatus.tsx";
import { TAB_EXIT_KEY } from "./keys.ts";
import { loadMonaco } from "./load-monaco.ts";
import type { MonacoHandle } from "./MonacoEditor.tsx";
import { PlainPolicy } from "./PlainPolicy.tsx";
import { findPolicyText, type PolicyText } from "./policy-text.ts";
import { policyUsage } from "./policy-quota.ts";
import { ProblemList } from "./ProblemList.tsx";
import { useSentenceList, useStatementSentences } from "./statement-sentences.ts";
import { useDiagnostics, validateText } from "./use-diagnostics.ts";
import { useMarks } from "./use-marks.ts";

const MonacoEditor = lazy(loadMonaco);
const SentenceList = lazy(async () => ({
  default: (await import("./SentenceList.tsx")).SentenceList,
}));
const PolicyComparison = lazy(async () => ({
  default: (await import("./compare/PolicyComparison.tsx")).PolicyComparison,
}));

/** An entity has at most one of each of these, and people call it by its type. */
const NAMED_BY_TYPE: ReadonlySet<PolicyType> = new Set([
  "trust",
  "resource",
  "vpc-endpoint",
  "session",
]);

/** Shows the policy of an id, edits it, underlines what is wrong and marks what decided. */
export function PolicyEditor({
  documentId,
  beside = false,
}: {
  readonly documentId: DocumentId;
  /** Whether it stands beside the editor of the selected policy. */
  readonly beside?: boolean;
}) {
  const words = useMessages(EDITOR_WORDS);
  const policy = useStore((state) => findPolicyText(state, documentId));
  const compared = useStore(({ desk }) => desk.compared === documentId);
  const region = useFocusAfter(compared);
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={beside ? words.regionBeside : words.region}
      className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface"
    >
      {policy === null ? (
        <p className="p-3 text-muted">{words.missing}</p>
      ) : compared ? (
        <Suspense>
          <PolicyComparison documentId={documentId} name={nameOf(policy, words)} policy={policy} />
        </Suspense>
      ) : (
        <OpenPolicy documentId={documentId} policy={policy} beside={beside} />
      )}
    </section>
  );
}

/** Gives the focus back when what took it inside a region has ended. */
function useFocusAfter(taken: boolean) {
  const region = useRef<HTMLElement>(null);
  const was = useRef(taken);
  useEffect(() => {
    if (was.current && !taken) region.current?.focus();
    was.current = taken;
  }, [taken]);
  return region;
}

function nameOf({ type, name }: PolicyText, words: EditorWords): string {
  return NAMED_BY_TYPE.has(type) ? words.types[type] : name;
}

function OpenPolicy({
  documentId,
  policy,
  beside,
}: {
  readonly documentId: DocumentId;
  readonly policy: PolicyText;
  readonly beside: boolean;
}) {
  const words = useMessages(EDITOR_WORDS);
  const still = useStore(selectStill);
  const marks = useMarks(documentId);
  const findings = useDiagnostics(documentId, policy);
  const entities = useStore(selectEntities);
  const [sentences] = useStatementSentences();
  const [listed] = useSentenceList();
  const monaco = useRef<MonacoHandle>(null);
  const { location, type } = policy;
  const typeName = words.types[type];
  const name = nameOf(policy, words);
  const readOnly = location === null;

  const readText = useCallback(
    () => findPolicyText(store.getState(), documentId)?.text ?? null,
    [documentId],
  );
  const onEdit = useCallback(
    (text: string, undoStep: string) => {
      if (location === null) return;
      // First, so that the validator reads it while the page follows the edit.
      validateText(documentId, { type, location }, text);
      editScenario(
        words.edited(name),
        (scenario) => setDocument(scenario, location, text, store.getState().requestIndex),
        undoStep,
      );
      keepOpen(documentId);
      // What was selected by its place in the old text is somewhere else in the new one.
      if (store.getState().selection.range !== null) selectDocument(documentId);
    },
    [documentId, location, type, name, words],
  );
  return (
    <>
      <div className="@container flex min-h-40 flex-1 flex-col">
        <div className="flex min-h-0 flex-1 flex-col @2xl:flex-row">
          <div className="@container relative min-h-24 min-w-0 flex-1">
            <Suspense fallback={<PlainPolicy text={policy.text} />}>
              <MonacoEditor
                ref={monaco}
                documentId={documentId}
                name={name}
                text={policy.text}
                readOnly={readOnly}
                readOnlyMessage={words.awsManaged}
                label={words.label(name, typeName, TAB_EXIT_KEY)}
                marks={marks}
                words={words.marks}
                findings={findings}
                actionLabels={words.actions}
                still={still}
                sentences={sentences}
                readText={readText}
                onEdit={onEdit}
              />
            </Suspense>
          </div>
          {listed ? (
            <Suspense>
              <SentenceList
                documentId={documentId}
                text={policy.text}
                onGoTo={(range) => monaco.current?.goTo(range)}
              />
            </Suspense>
          ) : null}
        </div>
      </div>
      {findings.list.length === 0 ? null : (
        <ProblemList
          findings={findings}
          beside={beside}
          onGoTo={(range) => monaco.current?.goTo(range)}
          onMend={
            readOnly
              ? null
              : (fix) => {
                  monaco.current?.mend(findings.text, fix);
                }
          }
        />
      )}
      <EditorStatus
        findings={findings}
        usage={policyUsage(policy, entities)}
        readOnly={readOnly}
        onFormat={() => monaco.current?.format()}
        tools={<EditorTools documentId={documentId} readOnly={readOnly} />}
      />
    </>
  );
}
