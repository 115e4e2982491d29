import type { Lane, Station } from "./chain.ts";

/** How a piece of line is drawn: behind the token, ahead of it, into a refusal, or where it never goes. */
export type Segment = "travelled" | "ahead" | "into-denial" | "into-silence" | "dead";

/**
 * The pieces of one lane: before each station, and the last one to the lane's end.
 * @param step Where the player stands; −1 before the request is sent.
 * @param end The frame at which the lane's call ends.
 */
export function segmentsOf(lane: Lane, step: number, end: number): readonly Segment[] {
  // A lane may be settled without a stop: by a call that needs no permission, or one nobody may make.
  const wasEntered =
    lane.step.outcome === "allowed" || lane.stations.some(({ frame }) => frame !== null);
  const refusedAt = lane.refusal === null ? Infinity : lane.stations.indexOf(lane.refusal);
  const pieces = lane.stations.map((station, index): Segment => {
    if (step < station.passedAt) return "ahead";
    if (!wasEntered || index > refusedAt) return "dead";
    return index === refusedAt ? intoRefusal(station) : "travelled";
  });
  return [...pieces, lastPiece(step >= end, wasEntered && lane.refusal === null)];
}

function intoRefusal(station: Station): Segment {
  return station.step.outcome === "denies" ? "into-denial" : "into-silence";
}

function lastPiece(isBehind: boolean, isThrough: boolean): Segment {
  if (!isBehind) return "ahead";
  return isThrough ? "travelled" : "dead";
}

/** Border style and colour; width and side are the drawing's business. */
export const SEGMENT_CLASSES: Readonly<Record<Segment, string>> = {
  travelled: "border-solid border-allowed",
  ahead: "border-solid border-line",
  "into-denial": "border-solid border-explicit",
  "into-silence": "border-dashed border-implicit",
  dead: "border-dotted border-line-strong",
};
