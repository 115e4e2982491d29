import { hasVariable, hasWildcard } from "./condition-words.ts";
import { eachConditionValue } from "./each-condition.ts";
import { EVERYWHERE } from "./policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/**
 * Keys in which no wildcard has any use: a part of an account's or an organization's id says nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive
 */
const WITHOUT_WILDCARDS = new Set([
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
]);

/** How much must be written out before a wildcard or a variable in an id of a session or of a token. */
const LITERAL_CHARACTERS = 6;

/** A rule about conditions on who the caller is that nearly every caller could meet. */
export function sensitiveValueRule<const Code extends string>(
  code: Code,
  sign: "wildcard" | "variable",
) {
  return defineRule({
    code,
    severity: "error",
    documentation: accessAnalyzerCheck(`error-${code.toLowerCase().replaceAll("_", "-")}`),
    types: EVERYWHERE,
    refuses: false,
    check: eachConditionValue(({ value }, { test, key }) => {
      const wildcards = sign === "wildcard";
      if (
        wildcards ? !test.operator.name.endsWith("Like") : !test.operator.name.startsWith("String")
      ) {
        return null;
      }
      if (wildcards && WITHOUT_WILDCARDS.has(key)) {
        return hasWildcard(value) ? { data: { characters: 0 } } : null;
      }
      if (key !== "aws:userid" && !key.endsWith(":sub")) return null;
      if (!(wildcards ? hasWildcard(value) : hasVariable(value))) return null;
      return hasShortRun(value, sign) ? { data: { characters: LITERAL_CHARACTERS } } : null;
    }),
  });
}

/** Whether some wildcard, or some variable, has too few characters of plain text just before it. */
function hasShortRun(value: string, sign: "wildcard" | "variable"): boolean {
  let run = 0;
  for (const [piece] of value.matchAll(/\$\{[^}]*\}|[*?]|[^*?$]+|\$/g)) {
    const isVariable = /^\$\{[^*?$]/.test(piece);
    const isWildcard = piece === "*" || piece === "?";
    if ((sign === "variable" ? isVariable : isWildcard) && run < LITERAL_CHARACTERS) return true;
    run = isVariable || isWildcard ? 0 : run + piece.length;
  }
  return false;
}
