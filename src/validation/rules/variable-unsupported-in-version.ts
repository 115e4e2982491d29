import { templatesOf, variablesIn } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { raiseVersion } from "../raise-version.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** In a policy of 2008 a variable is plain text. */
export const variableUnsupportedInVersion = defineRule({
  code: "VARIABLE_UNSUPPORTED_IN_VERSION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-variable-unsupported-in-version"),
  types: EVERYWHERE,
  refuses: false,
  *check(policy, context) {
    if (policy.version.value === "2012-10-17") return;
    const fixes = raiseVersion(policy, context);
    for (const { value, range } of templatesOf(context)) {
      const [variable] = variablesIn(value);
      if (variable === undefined || !/^[\w.-]+:/.test(variable.inside)) continue;
      yield { range, data: { variable: value.slice(variable.from, variable.to) }, fixes };
    }
  },
});
