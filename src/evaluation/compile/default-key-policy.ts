import type { ParsedArn } from "../../arn/arn.ts";
import { group } from "./identity.ts";
import { compilePolicy } from "./policy.ts";
import type { PolicyGroup } from "./policy-group.ts";

/**
 * The key policy that AWS gives a key made without one: it lets the account's own policies decide.
 * Stands in for a key of which a scenario shows no policy.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function defaultKeyPolicy({ partition, account }: ParsedArn): PolicyGroup {
  const text = JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Sid: "Enable IAM User Permissions",
      Effect: "Allow",
      Principal: { AWS: `arn:${partition}:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
  });
  return group([
    {
      policy: compilePolicy(text, "resource"),
      location: null,
      documentId: null,
      name: "Default key policy",
      subject: "",
      stage: "resource-based-policy",
    },
  ]);
}
