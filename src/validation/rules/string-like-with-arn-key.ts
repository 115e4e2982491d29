import { eachCondition } from "../each-condition.ts";
import { replaceOperator } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys with ARNs that are known without a catalog. */
const ARN_KEYS = new Set(["aws:principalarn", "aws:sourcearn", "lambda:sourcefunctionarn"]);

/** In `StringLike` a `*` runs over colons, from one part of the ARN into the next. */
export const stringLikeWithArnKey = defineRule({
  code: "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
  severity: "security-warning",
  documentation: accessAnalyzerCheck(
    "security-warning-string-like-operator-with-arn-condition-keys",
  ),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition((use, { known }) => {
    const { operator, values } = use.test;
    if (operator.name !== "StringLike" && operator.name !== "StringNotLike") return null;
    if (!ARN_KEYS.has(use.key) && known?.conditionKey(use.key)?.type !== "ARN") return null;
    const like = operator.text.replace(/String(?=(?:Not)?Like)/i, "Arn");
    const certain = values.every(({ value }) => isArnLike(value));
    return {
      range: operator.range,
      data: { like },
      fixes: certain ? replaceOperator(use, like) : [],
    };
  }),
});

function isArnLike(value: string): boolean {
  return value.startsWith("arn:") && value.split(":").length >= 6;
}
