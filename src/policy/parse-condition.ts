import type { JsonMember, JsonString } from "../json/node.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { ConditionOperatorRef, ConditionTest } from "./ast.ts";
import { CONDITION_OPERATORS, conditionOperatorName } from "./condition-operator-name.ts";
import type { Report } from "./policy-diagnostic.ts";
import { readConditionValues, reportType } from "./read-json.ts";

const SET_OPERATORS = ["ForAllValues", "ForAnyValue"] as const;
const IF_EXISTS = "ifexists";

/**
 * The `Condition` block, one test for each operator and key.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function parseConditions(member: JsonMember, report: Report): ConditionTest[] {
  if (member.value.kind !== "object") {
    reportType(member.value, "Condition", "object", report);
    return [];
  }
  return member.value.members.flatMap((block) => parseBlock(block, report));
}

/** One operator and its keys. An operator without keys asks for nothing, whatever it is called. */
function parseBlock(block: JsonMember, report: Report): ConditionTest[] {
  if (block.value.kind !== "object") {
    reportType(block.value, block.key.value, "object", report);
    return [];
  }
  const operator = parseOperator(block.key);
  if (block.value.members.length > 0) checkOperator(operator, report);
  return block.value.members.map((test) => ({
    kind: "ConditionTest",
    range: test.range,
    operator,
    key: test.key,
    values: readConditionValues(test.value, test.key.value, report),
  }));
}

/** Takes `ForAnyValue:StringLikeIfExists` apart; names are compared without case. */
function parseOperator(key: JsonString): ConditionOperatorRef {
  const text = key.value;
  const lowerCase = text.toLowerCase();
  const setOperator =
    SET_OPERATORS.find((name) => lowerCase.startsWith(`${name.toLowerCase()}:`)) ?? null;
  const from = setOperator === null ? 0 : setOperator.length + 1;
  const ifExists = lowerCase.endsWith(IF_EXISTS);
  const written = text.slice(from, ifExists ? text.length - IF_EXISTS.length : text.length);
  const name = conditionOperatorName(written) ?? written;
  return { range: key.range, text, setOperator, name, ifExists };
}

function checkOperator(operator: ConditionOperatorRef, report: Report): void {
  if (conditionOperatorName(operator.name) === null) {
    const suggestion = didYouMean(operator.name, CONDITION_OPERATORS) ?? "";
    report("INVALID_CONDITION_OPERATOR", operator.range, { operator: operator.text, suggestion });
  } else if (operator.name === "Null" && operator.ifExists) {
    report("NULL_WITH_IF_EXISTS", operator.range, { operator: operator.text });
  }
}
