import { lazy, Suspense, useCallback, useRef } from "react";
import { type DocumentId, type PolicyType, setDocument } from "#core";
import { EDITOR_WORDS } from "../messages/editor.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, selectDocument } from "../state/actions.ts";
import { selectEntities } from "../state/derived.ts";
import { selectStill } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { EditorStatus } from "./EditorStatus.tsx";
import { TAB_EXIT_KEY } from "./keys.ts";
import { loadMonaco } from "./load-monaco.ts";
import type { MonacoHandle } from "./MonacoEditor.tsx";
import { PlainPolicy } from "./PlainPolicy.tsx";
import { findPolicyText, type PolicyText } from "./policy-text.ts";
import { policyUsage } from "./policy-quota.ts";
import { ProblemList } from "./ProblemList.tsx";
import { useStatementSentences } from "./statement-sentences.ts";
import { useDiagnostics } from "./use-diagnostics.ts";
import { useMarks } from "./use-marks.ts";

const MonacoEditor = lazy(loadMonaco);

/** An entity has at most one of each of these, and people call it by its type. */
const NAMED_BY_TYPE: ReadonlySet<PolicyType> = new Set([
  "trust",
  "resource",
  "vpc-endpoint",
  "session",
]);

/** Shows the policy of an id, edits it, underlines what is wrong and marks what decided. */
export function PolicyEditor({ documentId }: { readonly documentId: DocumentId }) {
  const words = useMessages(EDITOR_WORDS);
  const policy = useStore((state) => findPolicyText(state, documentId));
  return (
    <section aria-label={words.region} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      {policy === null ? (
        <p className="p-3 text-muted">{words.missing}</p>
      ) : (
        <OpenPolicy documentId={documentId} policy={policy} />
      )}
    </section>
  );
}

function OpenPolicy({
  documentId,
  policy,
}: {
  readonly documentId: DocumentId;
  readonly policy: PolicyText;
}) {
  const words = useMessages(EDITOR_WORDS);
  const still = useStore(selectStill);
  const marks = useMarks(documentId);
  const findings = useDiagnostics(documentId, policy);
  const entities = useStore(selectEntities);
  const [sentences] = useStatementSentences();
  const monaco = useRef<MonacoHandle>(null);
  const { location, type } = policy;
  const typeName = words.types[type];
  const name = NAMED_BY_TYPE.has(type) ? typeName : policy.name;
  const readOnly = location === null;

  const readText = useCallback(
    () => findPolicyText(store.getState(), documentId)?.text ?? null,
    [documentId],
  );
  const onEdit = useCallback(
    (text: string, undoStep: string) => {
      if (location === null) return;
      editScenario(
        words.edited(name),
        (scenario) => setDocument(scenario, location, text, store.getState().requestIndex),
        undoStep,
      );
      // What was selected by its place in the old text is somewhere else in the new one.
      if (store.getState().selection.range !== null) selectDocument(documentId);
    },
    [documentId, location, name, words],
  );
  return (
    <>
      <div className="relative min-h-40 flex-1">
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
      {findings.list.length === 0 ? null : (
        <ProblemList
          findings={findings}
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
      />
    </>
  );
}
