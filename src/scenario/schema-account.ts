import * as v from "valibot";
import type { OrganizationalUnit } from "../iam/model.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "./defaults.ts";
import {
  groupSchema,
  identityProviderSchema,
  managedPolicySchema,
  resourceSchema,
  roleSchema,
  userSchema,
} from "./schema-identity.ts";
import {
  accountId,
  emptyList,
  identifier,
  object,
  optionalText,
  policy,
  strings,
} from "./schema-parts.ts";

const controlPolicyAttachments = {
  serviceControlPolicies: v.optional(v.array(identifier), [FULL_AWS_ACCESS]),
  resourceControlPolicies: v.optional(v.array(identifier), [RCP_FULL_AWS_ACCESS]),
};

export const accountSchema = v.pipe(
  object({
    id: accountId,
    name: v.exactOptional(v.string()),
    alias: optionalText,
    partition: v.optional(v.picklist(["aws", "aws-cn", "aws-us-gov"]), "aws"),
    ...controlPolicyAttachments,
    users: v.optional(v.array(userSchema), emptyList),
    groups: v.optional(v.array(groupSchema), emptyList),
    roles: v.optional(v.array(roleSchema), emptyList),
    policies: v.optional(v.array(managedPolicySchema), emptyList),
    identityProviders: v.optional(v.array(identityProviderSchema), emptyList),
    resources: v.optional(v.array(resourceSchema), emptyList),
  }),
  v.transform((account) => ({ ...account, name: account.name ?? account.id })),
);

/** An organizational unit holds organizational units; the type must be said once for the recursion. */
export const organizationalUnitSchema: v.GenericSchema<unknown, OrganizationalUnit> = v.pipe(
  object({
    id: identifier,
    name: v.exactOptional(v.string()),
    ...controlPolicyAttachments,
    accounts: strings,
    organizationalUnits: v.optional(v.array(v.lazy(() => organizationalUnitSchema)), emptyList),
  }),
  v.transform((unit) => ({ ...unit, name: unit.name ?? unit.id })),
);

export const organizationSchema = object({
  id: identifier,
  managementAccountId: v.optional(v.string(), ""),
  policies: v.optional(
    v.array(
      object({
        name: identifier,
        type: v.picklist(["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"]),
        document: v.optional(policy, ""),
      }),
    ),
    emptyList,
  ),
  root: v.optional(organizationalUnitSchema, () => ({ id: "r-root", name: "Root" })),
});
