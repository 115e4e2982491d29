import { eachConditionValue } from "../each-condition.ts";
import { hasWildcard } from "../condition-words.ts";
import { replaceOperator } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `StringEquals` takes `*` for a star. */
export const wildcardWithoutLikeOperator = defineRule({
  code: "WILDCARD_WITHOUT_LIKE_OPERATOR",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-wildcard-without-like-operator"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue((value, use) => {
    const { name, text } = use.test.operator;
    if (!/^String(?:Not)?Equals(?:IgnoreCase)?$/.test(name)) return null;
    if (!hasWildcard(value.value)) return null;
    const like = text.replace(/Equals(?:IgnoreCase)?/i, "Like");
    return { data: { like }, fixes: replaceOperator(use, like) };
  }),
});
