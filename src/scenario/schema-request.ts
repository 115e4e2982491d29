import * as v from "valibot";
import { STAGES } from "../iam/decision.ts";
import { recordOf } from "./record-schema.ts";
import { accountId, arn, atLeastZero, filePolicy, identifier, object } from "./schema-parts.ts";

/** Absent, null and a value are all fine: an absent field stays absent. */
function nullable<Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(v.nullable(schema));
}

const context = v.exactOptional(recordOf(v.nullable(v.union([v.string(), v.array(v.string())]))));
const list = v.exactOptional(v.array(identifier));

const sessionParameters = {
  mfa: nullable(v.boolean()),
  durationSeconds: nullable(atLeastZero),
  sessionPolicies: v.exactOptional(v.array(filePolicy)),
  sessionPolicyArns: list,
  tags: v.exactOptional(recordOf(v.string())),
  transitiveTagKeys: list,
  sourceIdentity: nullable(identifier),
};

export const hopSchema = object({
  role: arn,
  sessionName: nullable(identifier),
  externalId: nullable(v.string()),
  ...sessionParameters,
  context,
});

export const sessionSchema = object({
  ...sessionParameters,
  externalId: nullable(v.string()),
  user: nullable(arn),
});

export const requestSchema = object({
  name: v.optional(v.string(), ""),
  principal: identifier,
  assume: v.exactOptional(v.array(hopSchema)),
  session: nullable(sessionSchema),
  accessKeyId: nullable(identifier),
  action: identifier,
  resource: identifier,
  context,
  resourceAccount: nullable(accountId),
  vpcEndpoint: nullable(arn),
  passRole: nullable(
    object({ role: arn, service: identifier, associatedResource: nullable(identifier) }),
  ),
  time: nullable(
    v.pipe(
      v.string(),
      v.check((text) => Number.isFinite(Date.parse(text)), "not-a-time"),
    ),
  ),
  expect: nullable(v.picklist(["allowed", "explicitDeny", "implicitDeny"])),
  expectDecidedBy: nullable(v.picklist(STAGES)),
});
