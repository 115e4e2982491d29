import type { Stage, StageOutcome } from "#core";
import { classNames } from "../ui/class-names.ts";
import { outcomeClass } from "../ui/verdict.tsx";
import type { StationState } from "./chain.ts";

/** Stages are told apart by place, letters and label, never by hue. */
const LETTERS: Readonly<Record<Stage, string>> = {
  "explicit-deny": "D",
  "resource-control-policies": "R",
  "service-control-policies": "S",
  "vpc-endpoint-policy": "V",
  "block-public-access": "P",
  "resource-based-policy": "Rb",
  "identity-based-policies": "Id",
  "permissions-boundary": "Pb",
  "session-policies": "Se",
};

const OCTAGON = "M9.1 2.5h9.8L25.5 9.1v9.8L18.9 25.5H9.1L2.5 18.9V9.1Z";

/** What is drawn: a station the token has not come to yet gives nothing away. */
type Look = StationState | "ahead";

/**
 * A stop on the line, 28 px. Passed stops are filled discs; a statement's denial is an octagon; where
 * nothing allows it the circle is open and dashed; what was not asked is a small hollow dot.
 */
export function StationMark({
  stage,
  look,
  outcome,
}: {
  readonly stage: Stage;
  readonly look: Look;
  readonly outcome: StageOutcome;
}) {
  return (
    <svg
      width="28"
      height="28"
      viewBox="0 0 28 28"
      aria-hidden
      className={classNames(
        "shrink-0",
        look === "ahead" ? "text-faint" : outcomeClass(toneOf(look, outcome)),
      )}
    >
      <Shape look={look} outcome={outcome} />
      {look === "passed-by" || look === "unreached" ? null : (
        <text
          x="14"
          y="14.5"
          textAnchor="middle"
          dominantBaseline="central"
          fontSize="10"
          fontWeight="700"
          fill={isFilled(look, outcome) ? "var(--surface)" : "currentColor"}
        >
          {LETTERS[stage]}
        </text>
      )}
    </svg>
  );
}

/** A stage that found no Deny is passed, and must not look like one that found no Allow. */
function toneOf(look: StationState, outcome: StageOutcome): StageOutcome {
  return look === "passed" ? "allows" : outcome;
}

function isFilled(look: Look, outcome: StageOutcome): boolean {
  return look === "passed" || look === "denied" || (look === "refused" && outcome === "denies");
}

function Shape({ look, outcome }: { readonly look: Look; readonly outcome: StageOutcome }) {
  switch (look) {
    case "ahead":
      return (
        <circle
          cx="14"
          cy="14"
          r="9"
          fill="var(--surface)"
          stroke="var(--line-strong)"
          strokeWidth="1"
        />
      );
    case "passed":
      return <circle cx="14" cy="14" r="10" fill="currentColor" />;
    case "denied":
      return <path d={OCTAGON} fill="currentColor" transform="translate(2.8 2.8) scale(.8)" />;
    case "refused":
      return outcome === "denies" ? (
        <path d={OCTAGON} fill="currentColor" />
      ) : (
        <circle
          cx="14"
          cy="14"
          r="11.5"
          fill="var(--surface)"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeDasharray="4.5 2.7"
        />
      );
    case "open":
      return (
        <circle
          cx="14"
          cy="14"
          r="9"
          fill="var(--surface)"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeDasharray="3.5 2.2"
        />
      );
    case "passed-by":
      return (
        <circle
          cx="14"
          cy="14"
          r="3"
          fill="var(--surface)"
          stroke="var(--line-strong)"
          strokeWidth="1"
        />
      );
    case "unreached":
      return (
        <circle
          cx="14"
          cy="14"
          r="4.5"
          fill="var(--surface)"
          stroke="var(--line-strong)"
          strokeWidth="1.25"
          strokeDasharray="1 2"
        />
      );
  }
}
