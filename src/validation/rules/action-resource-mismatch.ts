import { canBeResource } from "../arn-shape.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/**
 * An action together with resources none of which is of a kind that it works on: `s3:GetObject` on a bucket,
 * or `s3:ListAllMyBuckets` on anything but `*`. The statement says nothing about that action.
 */
export const actionResourceMismatch = defineRule({
  code: "ACTION_RESOURCE_MISMATCH",
  severity: "warning",
  documentation:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  types: EVERYWHERE.filter((type) => type !== "trust"),
  refuses: false,
  *check(_policy, { actions, known }) {
    if (known === null) return;
    for (const { statement, pattern, service, name } of actions) {
      const { resource, action } = statement;
      if (action.kind === "NotAction" || resource?.kind !== "Resource") continue;
      if (resource.patterns.length === 0) continue;
      const found = /[*?]/.test(name) ? null : known.action(service, name);
      if (found === null || found === undefined) continue;
      if (resource.patterns.some(({ value }) => canBeResource(value, found, known))) continue;
      const kinds = found.resourceTypes.map((type) => type.name).join(", ");
      yield { range: pattern.range, data: { action: pattern.value, kinds: kinds || "*" } };
    }
  },
});
