import { familyOf, isPlain } from "./condition-words.ts";
import { eachConditionValue } from "./each-condition.ts";
import { EVERYWHERE } from "./policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/** A rule about a key, in lower case, whose values are ids: a prefix and 8 or 17 letters and digits. */
export function idFormatRule<const Code extends string>(code: Code, key: string, prefix: string) {
  const format = new RegExp(`^${prefix}(?:[a-z0-9]{8}|[a-z0-9]{17})$`);
  return defineRule({
    code,
    severity: "error",
    documentation: accessAnalyzerCheck(`error-${code.toLowerCase().replaceAll("_", "-")}`),
    types: EVERYWHERE,
    refuses: false,
    check: eachConditionValue(({ value }, use) => {
      if (use.key !== key || familyOf(use.test.operator) !== "String") return null;
      return isPlain(value) && !format.test(value) ? { data: { prefix } } : null;
    }),
  });
}
