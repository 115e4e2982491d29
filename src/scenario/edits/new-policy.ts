import type { Account, PolicyText } from "../../iam/model.ts";

/** Where a person starts to write: valid JSON, and allows nothing. */
export const EMPTY_POLICY: PolicyText = printPolicy([]);

/**
 * The trust policy of a new role. AWS takes no trust policy that trusts nobody, so a new role trusts its own
 * account, as the console's "This account" does: nobody can assume it until an identity-based policy of that
 * account says so.
 */
export function ownAccountTrust(account: Account): PolicyText {
  const root = `arn:${account.partition}:iam::${account.id}:root`;
  return printPolicy([{ Effect: "Allow", Principal: { AWS: root }, Action: "sts:AssumeRole" }]);
}

/**
 * The resource-based policy a resource starts with. A KMS key is never without one, and an endpoint's lets
 * everything through until someone says less; to start those from nothing would close what AWS leaves open.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function newResourcePolicy(account: Account, arn: string): PolicyText {
  if (isKmsKey(arn)) {
    const root = `arn:${account.partition}:iam::${account.id}:root`;
    return printPolicy([
      {
        Sid: "Enable IAM User Permissions",
        Effect: "Allow",
        Principal: { AWS: root },
        Action: "kms:*",
        Resource: "*",
      },
    ]);
  }
  return arn.includes(":vpc-endpoint/")
    ? printPolicy([{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }])
    : EMPTY_POLICY;
}

export function isKmsKey(arn: string): boolean {
  return /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(arn);
}

export function printPolicy(statements: readonly object[]): PolicyText {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
}
