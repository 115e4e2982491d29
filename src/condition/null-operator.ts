import type { ConditionTest } from "../policy/ast.ts";
import { OUTCOMES } from "./condition-outcome.ts";
import type { Judge } from "./judge.ts";

/**
 * `Null`: whether the key is absent, `"true"`, or present, `"false"`. An empty string counts as
 * absent. With a set operator it no longer asks anything (NULL_WITH_QUALIFIER).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function compileNullTest({ operator, values }: ConditionTest): Judge {
  return {
    judge: compileNullJudge(operator.setOperator, values),
    wanted: [],
    accepts: () => false,
  };
}

function compileNullJudge(
  setOperator: ConditionTest["operator"]["setOperator"],
  wanted: ConditionTest["values"],
): Judge["judge"] {
  if (setOperator !== null) {
    const outcome =
      OUTCOMES[setOperator === "ForAllValues" ? "for-all-values-null" : "for-any-value-null"];
    return () => outcome;
  }
  const wantsAbsent = wanted.some(({ value }) => value.toLowerCase() === "true");
  const wantsPresent = wanted.some(({ value }) => value.toLowerCase() === "false");
  return (found) => {
    const present = found?.values.some((value) => value !== "") === true;
    const isAsWanted = present ? wantsPresent : wantsAbsent;
    return OUTCOMES[isAsWanted ? "null-as-wanted" : "null-not-as-wanted"];
  };
}
