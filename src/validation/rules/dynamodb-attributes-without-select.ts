import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A request that names no attributes gets them all, unless `dynamodb:Select` forbids it. */
export const dynamodbAttributesWithoutSelect = defineRule({
  code: "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-dynamodb-attributes-without-select"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ statement, test, key }, { keysOf }) => {
    if (key !== "dynamodb:attributes" || statement.effect.value !== "Allow") return null;
    return keysOf(statement).has("dynamodb:select") ? null : { range: test.key.range };
  }),
});
