import { eachVariable } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `${}` names nothing. */
export const emptyVariable = defineRule({
  code: "EMPTY_VARIABLE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-empty-variable"),
  types: EVERYWHERE,
  refuses: false,
  check: eachVariable(({ inside, closed }) => {
    const [name = ""] = inside.split(",", 1);
    return closed && name.trim() === "" ? {} : null;
  }),
});
