import {
  type DocumentId,
  documentIdOf,
  FULL_AWS_ACCESS,
  type ManagedControlPolicy,
  type PolicyArgument,
  type PolicyLocation,
  type PolicyType,
  RCP_FULL_AWS_ACCESS,
  type SavedRequest,
} from "#core";
import { selectDocuments, selectRequest } from "../state/derived.ts";
import { memoizeLast } from "../state/memoize.ts";
import type { PlaygroundState } from "../state/state.ts";

/** A policy as the editor shows it. */
export interface PolicyText {
  readonly name: string;
  readonly type: PolicyType;
  readonly text: string;
  /** Where an edit is written; null for what AWS manages, which nobody edits. */
  readonly location: PolicyLocation | null;
}

/**
 * The policy of an id: one of the scenario, one passed with the current request, or an AWS managed one
 * whose text the catalog has given; else null. The same object while nothing in it changes.
 */
export function findPolicyText(state: PlaygroundState, documentId: DocumentId): PolicyText | null {
  return (
    selectDocuments(state).get(documentId) ??
    sessionPolicies(selectRequest(state)).get(documentId) ??
    awsManagedPolicies(state.managedPolicies).get(documentId) ??
    AWS_CONTROL_POLICIES.get(documentId) ??
    null
  );
}

type PolicyTexts = ReadonlyMap<DocumentId, PolicyText>;

/** They are attached by name alone; their text is part of the evaluator. */
const AWS_CONTROL_POLICIES: PolicyTexts = new Map([
  controlPolicy(FULL_AWS_ACCESS, "scp"),
  controlPolicy(RCP_FULL_AWS_ACCESS, "rcp"),
]);

function controlPolicy(
  { arn, name, document }: ManagedControlPolicy,
  type: PolicyType,
): readonly [DocumentId, PolicyText] {
  return [documentIdOf({ kind: "managed", arn }), { name, type, text: document, location: null }];
}

const sessionPolicies = memoizeLast((request: SavedRequest | null): PolicyTexts => {
  const passed = [
    ...(request?.assume ?? []).map((call, hop) => ({ hop, policies: call.sessionPolicies ?? [] })),
    { hop: null, policies: request?.session?.sessionPolicies ?? [] },
  ];
  return new Map(
    passed.flatMap(({ hop, policies }) =>
      policies.map((policy, index) => {
        const location: PolicyLocation = { kind: "session", hop, index };
        const session = { name: "", type: "session", text: sourceText(policy), location } as const;
        return [documentIdOf(location), session] as const;
      }),
    ),
  );
});

/** As the evaluator reads it, so that the ranges of the trace fit. */
function sourceText(policy: PolicyArgument): string {
  return typeof policy === "string" ? policy : JSON.stringify(policy, null, 2);
}

const awsManagedPolicies = memoizeLast(
  (texts: PlaygroundState["managedPolicies"]): PolicyTexts =>
    new Map(
      Array.from(texts, ([arn, text]) => {
        const name = arn.slice(arn.lastIndexOf("/") + 1);
        const policy: PolicyText = { name, type: "identity", text, location: null };
        return [documentIdOf({ kind: "managed", arn }), policy];
      }),
    ),
);
