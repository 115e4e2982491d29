import { isMultivaluedKey } from "../../condition/multivalued-keys.ts";
import { eachCondition } from "../each-condition.ts";
import { replaceOperator } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A key that can hold several values needs a set operator, which says how many of them must fit. */
export const missingQualifier = defineRule({
  code: "MISSING_QUALIFIER",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-qualifier"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition((use) => {
    const { operator } = use.test;
    if (operator.setOperator !== null || operator.name === "Null") return null;
    // Of the keys that AWS's reference lists as multivalued some are used, by AWS too, as if they were not.
    if (!isMultivaluedKey(use.key)) return null;
    return {
      range: operator.range,
      fixes: replaceOperator(use, `ForAnyValue:${operator.text}`),
    };
  }),
});
