import { eachResource } from "../each-resource.ts";
import { STRICT } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** The kinds of resource IAM has: those that its refusal lists, and those that came since. */
const KINDS = [
  "user/",
  "federated-user/",
  "role/",
  "group/",
  "instance-profile/",
  "mfa/",
  "server-certificate/",
  "policy/",
  "sms-mfa/",
  "saml-provider/",
  "oidc-provider/",
  "report/",
  "access-report/",
  "assumed-role/",
  "delegation-request/",
  "role-template/",
] as const;

/** The resource part of an IAM ARN is `*` or begins with a kind of IAM resource, written out. */
export const iamResourcePath = defineRule({
  code: "IAM_IAM_PATH",
  severity: "error",
  documentation:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html#awsidentityandaccessmanagementiam-resources-for-iam-policies",
  types: STRICT,
  refuses: true,
  check: eachResource(([prefix, , service, , , resource]) => {
    if (prefix !== "arn" || service !== "iam" || resource === undefined) return null;
    // The root user, which `sts:AssumeRoot` is about, has no name of its own.
    const known =
      resource === "*" || resource === "root" || KINDS.some((kind) => resource.startsWith(kind));
    return known ? null : { data: { kinds: KINDS.join(", ") } };
  }),
});
