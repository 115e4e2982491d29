import type { Diagnostic, Problem, Severity } from "#core";
import type { PlacedDocument } from "../state/diagnostics/placed-documents.ts";
import type { PlaceOfProblem } from "../state/diagnostics/scenario-problems.ts";

/** One line of the list. */
export type ListedProblem =
  | {
      readonly kind: "finding";
      readonly id: string;
      readonly severity: Severity;
      readonly diagnostic: Diagnostic;
      readonly document: PlacedDocument;
      /** From 1. */
      readonly line: number;
    }
  | {
      readonly kind: "scenario";
      readonly id: string;
      readonly severity: Severity;
      readonly problem: Problem;
    }
  /** In place of the findings of one policy that nobody would read to the end. */
  | {
      readonly kind: "more";
      readonly id: string;
      readonly severity: Severity;
      readonly count: number;
      readonly document: PlacedDocument;
    };

/** Everything about one entity or request; about the scenario as a whole where `place` is null. */
export interface ProblemGroup {
  readonly id: string;
  readonly place: PlaceOfProblem | null;
  readonly problems: readonly ListedProblem[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export const SEVERITIES: readonly Severity[] = [
  "error",
  "security-warning",
  "warning",
  "suggestion",
];
