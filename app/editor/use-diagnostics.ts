import { useEffect, useMemo } from "react";
import { useStore as useAnyStore } from "zustand";
import { type Diagnostic, describeDiagnostic, type DocumentId } from "#core";
import { diagnostics, validateDocument } from "../state/diagnostics/diagnostics.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { findPolicyText, type PolicyText } from "./policy-text.ts";

/** A diagnostic with its sentence in the person's language. */
export interface WordedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sentence: string;
}

/** What is wrong with a policy, in the order of its text. */
export interface Findings {
  readonly documentId: DocumentId;
  /** The text that was read: while someone types, it may be a moment older than what is shown. */
  readonly text: string;
  /** False until the policy has been read for the first time: no findings is not yet good news. */
  readonly isRead: boolean;
  readonly list: readonly WordedDiagnostic[];
}

/** Has a policy validated, now and at every keystroke; the findings come a moment behind the text. */
export function useDiagnostics(documentId: DocumentId, { text, location }: PolicyText): Findings {
  const language = useStore(selectLanguage);
  const found = useAnyStore(diagnostics, ({ findings }) => findings.get(documentId));
  const isManaged = location === null;
  useEffect(() => {
    const validate = () => {
      const policy = findPolicyText(store.getState(), documentId);
      if (policy !== null) validateText(documentId, policy, policy.text);
    };
    validate();
    // Not in step with rendering: the validator works while the page is drawn.
    return store.subscribe(validate);
  }, [documentId]);
  return useMemo(
    () => ({
      documentId,
      text: found?.job.text ?? text,
      isRead: found !== undefined,
      list: (found?.list ?? [])
        .filter((diagnostic) => !isManaged || concernsManaged(diagnostic))
        .map((diagnostic) => ({
          diagnostic,
          sentence: describeDiagnostic(diagnostic, language),
        })),
    }),
    // Until there are findings the text does not matter, and then theirs does.
    // oxlint-disable-next-line react/exhaustive-deps
    [documentId, found, isManaged, language],
  );
}

/** Has a text validated before everything else; to be called as soon as there is one. */
export function validateText(
  documentId: DocumentId,
  { type, location }: Pick<PolicyText, "type" | "location">,
  text: string,
): void {
  const resource = location?.kind === "resource" ? location.resource : null;
  validateDocument({ documentId, text, type, resource }, true);
}

/** Of AWS's own policies one needs to know what they open; nobody can mend them, and AWS holds them for right. */
function concernsManaged({ severity }: Diagnostic): boolean {
  return severity === "security-warning";
}
