import type { DocumentId, Severity } from "#core";
import type { DiagnosticsState } from "../state/diagnostics/diagnostics.ts";
import type { PlacedDocument } from "../state/diagnostics/placed-documents.ts";
import type { PlaceOfProblem, ScenarioProblem } from "../state/diagnostics/scenario-problems.ts";
import type { DocumentFindings } from "../state/diagnostics/validation-job.ts";
import type { ListedProblem, ProblemGroup, SeverityCounts } from "./problem.ts";

/** Of one policy; a broken text of a megabyte has a finding a line. */
const MOST_OF_A_POLICY = 50;

/** AWS takes nothing of the kind; every other problem is a reference that leads nowhere yet. */
const REFUSED_BY_AWS: ReadonlySet<string> = new Set([
  "name-not-allowed",
  "policy-of-another-account",
]);

/**
 * All that is wrong, by what it is about: the scenario first, then entities and requests in their order.
 * @param entities The ids of all entities.
 */
export function groupProblems(
  { findings, documents, problems }: DiagnosticsState,
  entities: readonly string[],
): readonly ProblemGroup[] {
  const groups = new Map<string, { place: PlaceOfProblem | null; problems: ListedProblem[] }>();
  const add = (place: PlaceOfProblem | null, added: readonly ListedProblem[]) => {
    if (added.length === 0) return;
    const id = groupId(place);
    const group = groups.get(id) ?? { place, problems: [] };
    groups.set(id, group);
    group.problems.push(...added);
  };
  for (const [index, one] of problems.entries()) add(one.place, [listProblem(one, index)]);
  for (const document of documents) {
    add(document.place, listFindings(document, findings.get(document.job.documentId)));
  }
  const order = new Map(entities.map((id, index) => [id, index]));
  const rank = (place: PlaceOfProblem | null) => {
    if (place === null) return -1;
    return place.kind === "entity" ? (order.get(place.id) ?? order.size) : order.size + place.index;
  };
  return Array.from(groups, ([id, group]): ProblemGroup => ({
    id,
    place: group.place,
    problems: group.problems,
  })).toSorted((one, other) => rank(one.place) - rank(other.place));
}

/** How many of each severity; also those that are not listed one by one. */
export function countProblems({ findings, documents, problems }: DiagnosticsState): SeverityCounts {
  const counts: Record<Severity, number> = {
    error: 0,
    "security-warning": 0,
    warning: 0,
    suggestion: 0,
  };
  for (const { problem } of problems) counts[severityOf(problem.code)] += 1;
  for (const { job } of documents) {
    for (const { severity } of findings.get(job.documentId)?.list ?? []) counts[severity] += 1;
  }
  return counts;
}

/** Whether every policy has been read once; until then no count is the whole truth. */
export function isAllRead({ findings, documents, isStarted }: DiagnosticsState): boolean {
  return isStarted && documents.every(({ job }) => findings.has(job.documentId));
}

function groupId(place: PlaceOfProblem | null): DocumentId {
  if (place === null) return "scenario";
  return place.kind === "entity" ? place.id : `request ${place.index}`;
}

function listProblem({ problem }: ScenarioProblem, index: number): ListedProblem {
  return {
    kind: "scenario",
    id: `problem ${index}`,
    severity: severityOf(problem.code),
    problem,
  };
}

function severityOf(code: string): Severity {
  return REFUSED_BY_AWS.has(code) ? "error" : "warning";
}

function listFindings(
  document: PlacedDocument,
  found: DocumentFindings | undefined,
): readonly ListedProblem[] {
  const all = found?.list ?? [];
  const lineAt = lineCounter(found?.job.text ?? "");
  const { documentId } = document.job;
  const listed = all.slice(0, MOST_OF_A_POLICY).map((diagnostic, index): ListedProblem => ({
    kind: "finding",
    id: `${documentId} ${index}`,
    severity: diagnostic.severity,
    diagnostic,
    document,
    line: lineAt(diagnostic.range.from),
  }));
  const count = all.length - listed.length;
  if (count <= 0) return listed;
  return [
    ...listed,
    { kind: "more", id: `${documentId} more`, severity: "suggestion", count, document },
  ];
}

/** Reads the lines of offsets that never go back, in one walk through the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let read = 0;
  return (offset) => {
    for (; read < offset && read < text.length; read += 1) {
      const sign = text[read];
      if (sign === "\n" || (sign === "\r" && text[read + 1] !== "\n")) line += 1;
    }
    return line;
  };
}
