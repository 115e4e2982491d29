import { eachVariable } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A variable's default stands in single quotes: `${aws:username, 'nobody'}`. */
export const missingQuoteInVariable = defineRule({
  code: "MISSING_QUOTE_IN_VARIABLE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-quote-in-variable"),
  types: EVERYWHERE,
  refuses: false,
  check: eachVariable(({ inside, closed }) => {
    const comma = inside.indexOf(",");
    if (!closed || comma === -1) return null;
    const value = inside.slice(comma + 1).trim();
    if (/^'[^']*'$/.test(value)) return null;
    const bare = value.replaceAll("'", "").trim();
    return { mended: `\${${inside.slice(0, comma)}, '${bare}'}` };
  }),
});
