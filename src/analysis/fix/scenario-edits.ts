import type { PolicyText, Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { Result } from "../../text/result.ts";

/**
 * How a scenario is edited: four functions of `scenario/edits/`, handed in because that folder stands
 * above this one. They keep the author's formatting and never change what they are given.
 */
export interface ScenarioEdits {
  /** Null for a text that is not flawless JSON. */
  readonly addStatement: (text: PolicyText, statement: object) => PolicyText | null;
  readonly setDocument: (
    scenario: Scenario,
    location: PolicyLocation,
    text: PolicyText,
    requestIndex: number,
  ) => Scenario;
  readonly addInlinePolicy: (
    scenario: Scenario,
    owner: string,
    wanted: string,
    document: PolicyText,
  ) => Result<{ readonly scenario: Scenario }, unknown>;
  readonly addResourcePolicy: (
    scenario: Scenario,
    arn: string,
  ) => Result<{ readonly scenario: Scenario; readonly location: PolicyLocation }, unknown>;
}
