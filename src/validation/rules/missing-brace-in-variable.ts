import { eachVariable } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A variable without its closing brace is plain text. */
export const missingBraceInVariable = defineRule({
  code: "MISSING_BRACE_IN_VARIABLE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-brace-in-variable"),
  types: EVERYWHERE,
  refuses: false,
  check: eachVariable(({ inside, closed }) => {
    if (closed) return null;
    // Where the name runs to the end of the text, the brace belongs there.
    return /^[\w:.-]+(?:\/[\w-]+)?$/.test(inside) ? { mended: `\${${inside}}` } : {};
  }),
});
