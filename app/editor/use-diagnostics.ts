import { useDeferredValue, useEffect, useMemo, useState } from "react";
import {
  type Catalog,
  type Diagnostic,
  describeDiagnostic,
  type DocumentId,
  servicesIn,
  validatePolicy,
} from "#core";
import { loadCatalog } from "../state/catalog.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import type { PolicyText } from "./policy-text.ts";

/** A diagnostic with its sentence in the person's language. */
export interface WordedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sentence: string;
}

/** What is wrong with a policy, in the order of its text. */
export interface Findings {
  readonly documentId: DocumentId;
  /** The text that was read: while someone types, it may be a frame older than what is shown. */
  readonly text: string;
  readonly list: readonly WordedDiagnostic[];
}

/** Validates a policy. Follows typing, never holds it up. */
export function useDiagnostics(
  documentId: DocumentId,
  { text, type, location }: PolicyText,
): Findings {
  const resource = location?.kind === "resource" ? location.resource : null;
  const language = useStore(selectLanguage);
  const read = useDeferredValue(
    useMemo(() => ({ documentId, text, type, resource }), [documentId, text, type, resource]),
  );
  const known = useKnownServices(read.text);
  return useMemo(
    () => ({
      documentId: read.documentId,
      text: read.text,
      list: validatePolicy(read.text, {
        type: read.type,
        ...(known !== null && { catalog: known.catalog }),
        ...(read.resource !== null && { resource: read.resource }),
      })
        .toSorted((one, other) => one.range.from - other.range.from)
        .map((diagnostic) => ({
          diagnostic,
          sentence: describeDiagnostic(diagnostic, language),
        })),
    }),
    [read, known, language],
  );
}

/** The catalog, wrapped anew whenever it has come to know more of the services that a policy names. */
function useKnownServices(text: string): { readonly catalog: Catalog } | null {
  const [known, setKnown] = useState<{ readonly catalog: Catalog } | null>(null);
  const services = useMemo(() => servicesIn(text).join(" "), [text]);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const catalog = await loadCatalog();
      await catalog.ready(services.split(" "));
      if (wanted) setKnown({ catalog });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [services]);
  return known;
}
