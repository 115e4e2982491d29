import type { Policy } from "../policy/ast.ts";
import type { Fix } from "../text/diagnostic.ts";
import { familyOf } from "./condition-words.ts";
import { templatesOf, variablesIn } from "./each-variable.ts";
import { fixOf, replaceValue } from "./fixes.ts";
import type { RuleContext } from "./rule-context.ts";

const VERSION = "2012-10-17";

/** A variable with which no rule finds fault. */
const WELL_FORMED = /^(?:[*?$]|[\w.-]+:[^\s,'{}/]+(?:\/[^,'{}]*[^\s,'{}])?(?:,\s*'[^']*')?)$/;

/**
 * The mend of a policy with an old version or none. Not where variables that mean nothing yet would turn
 * out to be mistakes.
 */
export function raiseVersion(policy: Policy, context: RuleContext): readonly Fix[] {
  if (!variablesAreRight(context)) return [];
  const { version, range } = policy;
  return version.range === range ? addVersion(policy) : replaceValue(version, VERSION);
}

/** It becomes the first element, on a line of its own where others are. */
function addVersion({ text, range }: Policy): readonly Fix[] {
  const at = range.from + 1;
  const space = /^\s*/.exec(text.slice(at, at + 200))?.[0] ?? "";
  const isFirstOfMany = text.charAt(at + space.length) !== "}";
  const inserted = `${space}"Version": "${VERSION}"${isFirstOfMany ? "," : ""}`;
  const edit = { range: { from: at, to: at }, text: inserted };
  return [fixOf("add", [edit], { element: "Version", value: VERSION })];
}

function variablesAreRight(context: RuleContext): boolean {
  for (const { value } of templatesOf(context)) {
    if (!variablesIn(value).every(({ inside, closed }) => closed && WELL_FORMED.test(inside))) {
      return false;
    }
  }
  return context.conditions.every(({ test: { operator, values } }) => {
    const family = familyOf(operator);
    return (
      family === "String" || family === "Arn" || !values.some(({ value }) => value.includes("${"))
    );
  });
}
