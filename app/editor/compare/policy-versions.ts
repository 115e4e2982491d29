import { type DocumentId, listDocuments, type Scenario } from "#core";
import type { History, Origin } from "../../state/state.ts";

/** What a policy said at another time. */
export interface PolicyVersion {
  readonly id: string;
  /** As the scenario came, or before an edit that the timeline still knows. */
  readonly from: "origin" | "revision";
  /** What was done next, in the interface's words; empty for the origin. */
  readonly label: string;
  readonly text: string;
}

/** More than these nobody goes through. */
const MOST_VERSIONS = 20;

/**
 * What a policy has said before: first as it came with the example, link or file, then before each edit
 * that changed it, the latest edit first. Versions that say what the policy says now are left out.
 */
export function policyVersions(
  history: History,
  origin: Origin,
  documentId: DocumentId,
): readonly PolicyVersion[] {
  const read = textReader(documentId);
  const now = read(history.present.scenario);
  const original = origin.kind === "own" ? null : read(origin.saved);
  const versions: PolicyVersion[] =
    original === null ? [] : [{ id: "origin", from: "origin", label: "", text: original }];
  let newer = history.present;
  for (const [steps, revision] of history.past.toReversed().entries()) {
    const text = read(revision.scenario);
    if (text === null || versions.length >= MOST_VERSIONS) break;
    if (text !== read(newer.scenario)) {
      versions.push({ id: `before-${steps}`, from: "revision", label: newer.label, text });
    }
    newer = revision;
  }
  return versions.filter(({ text }) => text !== now);
}

/** Revisions share what did not change: a text is looked for once in each state of what holds policies. */
function textReader(documentId: DocumentId): (scenario: Scenario) => string | null {
  const known = new Map<Scenario["accounts"], Map<Scenario["organizations"], string | null>>();
  return (scenario) => {
    const { accounts, organizations } = scenario;
    const byOrganizations =
      known.get(accounts) ?? new Map<Scenario["organizations"], string | null>();
    known.set(accounts, byOrganizations);
    const found = byOrganizations.get(organizations);
    if (found !== undefined) return found;
    const text = listDocuments(scenario).find(({ id }) => id === documentId)?.text ?? null;
    byOrganizations.set(organizations, text);
    return text;
  };
}
