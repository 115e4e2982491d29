import { variablesIn } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** A policy variable is `${prefix:name}`; these are other programs' ways to fill in a text. */
const PLACEHOLDER = /^(?:AWS::|(?:var|local|data|module|each|self|aws_\w+)\.)/;

/**
 * What a template would have filled in was pasted as it stands. AWS reads it as plain text, or as a
 * variable that no request has.
 */
export const templatePlaceholder = defineRule({
  code: "TEMPLATE_PLACEHOLDER",
  severity: "warning",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html",
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }) {
    for (const { action, resource, principal, conditions } of statements) {
      const values = [
        ...action.patterns,
        ...(resource?.patterns ?? []),
        ...(principal?.entries ?? []).flatMap((entry) => entry.values),
        ...conditions.flatMap((test) => test.values),
      ];
      for (const { value, range } of values) {
        const found = variablesIn(value).find(({ inside }) => PLACEHOLDER.test(inside));
        if (found !== undefined) {
          yield { range, data: { placeholder: value.slice(found.from, found.to) } };
        }
      }
    }
  },
});
