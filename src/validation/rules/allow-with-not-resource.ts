import { defineRule } from "../validation-rule.ts";

/** Allows on everything there is, now and later, but for what it lists. */
export const allowWithNotResource = defineRule({
  code: "ALLOW_WITH_NOT_RESOURCE",
  severity: "security-warning",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html",
  types: ["identity"],
  refuses: false,
  *check({ statements }) {
    for (const { effect, resource } of statements) {
      if (effect.value === "Allow" && resource?.kind === "NotResource") {
        yield { range: resource.range };
      }
    }
  },
});
