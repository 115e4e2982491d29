import { eachResource } from "../each-resource.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** `arn:*:*:*:*:*` and its like are `*` in more characters, which a reader may take for less. */
export const resourceLikeEverything = defineRule({
  code: "RESOURCE_LIKE_EVERYTHING",
  severity: "suggestion",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
  types: EVERYWHERE,
  refuses: false,
  check: eachResource((parts, { value }) => {
    const [prefix, ...rest] = parts;
    const nothingElse = /^\*+$/.test(value) || (prefix === "arn" && rest.length > 1);
    return nothingElse && rest.every((part) => /^[*:]+$/.test(part)) ? { mended: "*" } : null;
  }),
});
