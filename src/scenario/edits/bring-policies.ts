import type { ControlPolicy, ControlPolicyAttachments, Organization } from "../../iam/model.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "../defaults.ts";
import { uniqueName } from "./unique-name.ts";

export interface BroughtPolicies {
  /** The organization with the policies it did not have. */
  readonly organization: Organization;
  /** A level's attachments, under the names that the policies have here. */
  readonly attach: <Level extends ControlPolicyAttachments>(level: Level) => Level;
}

/**
 * Gives an organization policies of another one. What says the same under the same name is the same policy; what
 * says something else gets another name. Attached is afterwards what the organization has, and where that is
 * nothing, what AWS attaches itself.
 */
export function bringPolicies(
  organization: Organization,
  policies: readonly ControlPolicy[],
): BroughtPolicies {
  if (policies === organization.policies) {
    return { organization, attach: (level) => level };
  }
  const names = new Map<string, string>();
  const all = [...organization.policies];
  for (const policy of policies) {
    const same = all.find(
      ({ type, name, document }) =>
        type === policy.type && name === policy.name && document === policy.document,
    );
    const taken = [...all.map(({ name }) => name), FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS];
    const name = same === undefined ? uniqueName(policy.name, taken) : policy.name;
    if (same === undefined) all.push({ ...policy, name });
    names.set(`${policy.type} ${policy.name}`, name);
  }
  const known = new Set([
    ...all.map(({ type, name }) => `${type} ${name}`),
    `SERVICE_CONTROL_POLICY ${FULL_AWS_ACCESS}`,
    `RESOURCE_CONTROL_POLICY ${RCP_FULL_AWS_ACCESS}`,
  ]);
  const attached = (type: ControlPolicy["type"], list: readonly string[], fallback: string) => {
    const kept = list.flatMap((name) => {
      const now = names.get(`${type} ${name}`) ?? name;
      return known.has(`${type} ${now}`) ? [now] : [];
    });
    return kept.length === 0 && list.length > 0 ? [fallback] : kept;
  };
  return {
    organization: { ...organization, policies: all },
    attach: (level) => ({
      ...level,
      serviceControlPolicies: attached(
        "SERVICE_CONTROL_POLICY",
        level.serviceControlPolicies,
        FULL_AWS_ACCESS,
      ),
      resourceControlPolicies: attached(
        "RESOURCE_CONTROL_POLICY",
        level.resourceControlPolicies,
        RCP_FULL_AWS_ACCESS,
      ),
    }),
  };
}

/** The policies of an organization that are attached at some of these levels. */
export function policiesAttachedAt(
  { policies }: Organization,
  levels: readonly ControlPolicyAttachments[],
): readonly ControlPolicy[] {
  return policies.filter(({ type, name }) =>
    levels.some((level) =>
      (type === "SERVICE_CONTROL_POLICY"
        ? level.serviceControlPolicies
        : level.resourceControlPolicies
      ).includes(name),
    ),
  );
}
