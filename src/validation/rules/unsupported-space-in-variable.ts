import { eachVariable } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A variable's name has no spaces, though a tag's key, after the slash, may. */
export const unsupportedSpaceInVariable = defineRule({
  code: "UNSUPPORTED_SPACE_IN_VARIABLE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-space-in-variable"),
  types: EVERYWHERE,
  refuses: false,
  check: eachVariable(({ inside, closed }) => {
    const comma = inside.indexOf(",");
    const name = comma === -1 ? inside : inside.slice(0, comma);
    const [beforeTag = ""] = name.split("/", 1);
    if (!closed || name.trim() === "" || (!/\s/.test(beforeTag) && name === name.trim()))
      return null;
    const rest = comma === -1 ? "" : inside.slice(comma);
    const mended = beforeTag.replaceAll(/\s/g, "") + name.slice(beforeTag.length).trimEnd();
    return { mended: `\${${mended}${rest}}` };
  }),
});
