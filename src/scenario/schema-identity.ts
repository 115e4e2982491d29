import * as v from "valibot";
import { NO_TRUST } from "./defaults.ts";
import {
  arn,
  atLeastZero,
  emptyList,
  identifier,
  object,
  optionalText,
  path,
  policy,
  strings,
  tags,
} from "./schema-parts.ts";

const namedPolicy = object({ name: identifier, document: v.optional(policy, "") });

const identity = {
  name: identifier,
  path: v.optional(path, "/"),
  attachedPolicies: strings,
  inlinePolicies: v.optional(v.array(namedPolicy), emptyList),
};

const accessKey = object({
  id: identifier,
  active: v.optional(v.boolean(), true),
  ageDays: v.optional(atLeastZero, 0),
});

export const userSchema = object({
  ...identity,
  groups: strings,
  permissionsBoundary: optionalText,
  tags,
  consoleAccess: v.optional(v.boolean(), false),
  mfaDevices: v.optional(v.pipe(atLeastZero, v.integer("not-in-range")), 0),
  accessKeys: v.optional(v.array(accessKey), emptyList),
});

export const groupSchema = object(identity);

export const roleSchema = object({
  ...identity,
  assumeRolePolicyDocument: v.optional(policy, () => NO_TRUST),
  maxSessionDuration: v.optional(
    v.pipe(
      v.number(),
      v.integer("not-in-range"),
      v.minValue(3600, "not-in-range"),
      v.maxValue(43_200, "not-in-range"),
    ),
    3600,
  ),
  permissionsBoundary: optionalText,
  tags,
  serviceLinkedFor: optionalText,
});

export const managedPolicySchema = object({
  name: identifier,
  path: v.optional(path, "/"),
  document: v.optional(policy, ""),
});

export const identityProviderSchema = v.variant("type", [
  object({ type: v.literal("oidc"), url: identifier, clientIds: strings }),
  object({ type: v.literal("saml"), name: identifier }),
]);

export const resourceSchema = object({
  arn,
  policy: v.optional(v.nullable(policy), null),
  tags,
  blockPublicAccess: v.optional(v.boolean(), false),
  role: optionalText,
  imds: v.optional(v.nullable(v.picklist(["v1", "v2"])), null),
  awsManaged: v.optional(v.boolean(), false),
});
