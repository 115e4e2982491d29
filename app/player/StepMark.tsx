import { Check, Minus, TriangleAlert, X } from "lucide-react";
import type {
  ConditionStep,
  ElementStep,
  PolicyStep,
  StageStep,
  StatementStep,
  TraceStep,
} from "#core";
import { OutcomeMark } from "../ui/verdict.tsx";

const SMALL = { size: 14, "aria-hidden": true } as const;

/** A verdict mark for what allows or denies; a statement's parts only fit or do not. */
export function StepMark({ step }: { readonly step: TraceStep }) {
  switch (step.kind) {
    case "evaluation":
    case "account":
    case "level":
      return <OutcomeMark outcome={step.outcome} />;
    case "stage":
      return <OutcomeMark outcome={foundNoDeny(step) ? "allows" : step.outcome} />;
    case "policy":
      return <PolicyMark step={step} />;
    case "statement":
      return <StatementMark step={step} />;
    case "element":
    case "condition":
      return <PartMark step={step} />;
  }
}

/** A stage that looked for denials and found none has let the request through. */
export function foundNoDeny(step: StageStep): boolean {
  return step.stage === "explicit-deny" && step.outcome === "no-match";
}

function PolicyMark({ step }: { readonly step: PolicyStep }) {
  if (step.outcome !== "invalid") return <OutcomeMark outcome={step.outcome} />;
  return <TriangleAlert {...SMALL} className="mx-px text-not-modelled" />;
}

function StatementMark({ step }: { readonly step: StatementStep }) {
  if (step.outcome === "no-match") return <Minus {...SMALL} className="mx-px text-faint" />;
  return <OutcomeMark outcome={step.effect === "Allow" ? "allows" : "denies"} />;
}

function PartMark({ step }: { readonly step: ElementStep | ConditionStep }) {
  switch (step.outcome) {
    case "matches":
    case "met":
      return <Check {...SMALL} className="mx-px text-muted" />;
    case "no-match":
    case "not-met":
      return <X {...SMALL} className="mx-px text-ink" strokeWidth={3} />;
    case "not-reached":
      return <Minus {...SMALL} className="mx-px text-faint" />;
  }
}
