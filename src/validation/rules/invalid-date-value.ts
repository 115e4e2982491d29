import { familyOf } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Epoch seconds are a date too, but one that nobody can read. A year alone is one as well. */
export const invalidDateValue = defineRule({
  code: "INVALID_DATE_VALUE",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-invalid-date-value"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test }) =>
    familyOf(test.operator) === "Date" && /^-?\d{5,}(?:\.\d+)?$/.test(value) ? {} : null,
  ),
});
