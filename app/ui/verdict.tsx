import type { ReactNode } from "react";
import type { Decision, StageOutcome } from "#core";
import { classNames } from "./class-names.ts";

/** Everything a step, a stage or a request can come to. */
export type Outcome = Decision | StageOutcome | "not-modelled";

/** The five states one sees, never told apart by colour alone: shape, icon and word differ too. */
export type VerdictState = "allowed" | "explicit" | "implicit" | "not-modelled" | "not-reached";

const STATES: Readonly<Record<Outcome, VerdictState>> = {
  allowed: "allowed",
  allows: "allowed",
  explicitDeny: "explicit",
  denies: "explicit",
  implicitDeny: "implicit",
  "no-match": "implicit",
  "not-modelled": "not-modelled",
  "not-applicable": "not-reached",
  "not-reached": "not-reached",
};

export function verdictState(outcome: Outcome): VerdictState {
  return STATES[outcome];
}

const TEXT_CLASSES: Readonly<Record<VerdictState, string>> = {
  allowed: "text-allowed",
  explicit: "text-explicit",
  implicit: "text-implicit",
  "not-modelled": "text-not-modelled",
  "not-reached": "text-faint",
};

/** The text colour of an outcome; borders and fills use `currentColor`. */
export function outcomeClass(outcome: Outcome): string {
  return TEXT_CLASSES[verdictState(outcome)];
}

/** Round and ticked, octagon and barred, open circle with the empty set, diamond, small and hollow. */
export function OutcomeMark({
  outcome,
  size = 16,
  className,
}: {
  readonly outcome: Outcome;
  readonly size?: number;
  readonly className?: string;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={classNames("shrink-0", outcomeClass(outcome), className)}
    >
      {SHAPES[verdictState(outcome)]}
    </svg>
  );
}

const SHAPES: Readonly<Record<VerdictState, ReactNode>> = {
  allowed: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1L11 6" stroke="var(--surface)" />
    </>
  ),
  explicit: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" fill="currentColor" strokeWidth="1" />
      <path d="M4.8 8h6.4" stroke="var(--surface)" strokeWidth="2" />
    </>
  ),
  implicit: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="3 2" />
      <path d="m5 11 6-6" />
    </>
  ),
  "not-modelled": (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" strokeDasharray="4 1.5 1 1.5" />
      <path d="M6.6 6.6a1.5 1.5 0 1 1 2 1.5c-.4.2-.6.5-.6.9M8 11h.01" />
    </>
  ),
  "not-reached": <circle cx="8" cy="8" r="3.5" strokeWidth="1" strokeDasharray="1 2" />,
};
