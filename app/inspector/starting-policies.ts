import { resourceName } from "#core";

/** What a new policy says until its author says better: valid, small, and as AWS's own examples are. */
export function startingIdentityPolicy(): string {
  return print({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::EXAMPLE/*" });
}

export function startingControlPolicy(type: "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY") {
  return type === "SERVICE_CONTROL_POLICY"
    ? print({ Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" })
    : print({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      });
}

/** Gives the owner's account one fitting action; for an endpoint, AWS's default of everything. */
export function startingResourcePolicy(arn: string, accountId: string): string {
  if (arn.includes(":vpc-endpoint/")) {
    return print({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" });
  }
  const [, partition = "aws", service = ""] = arn.split(":");
  const isBucket = service === "s3" && !resourceName(arn).includes("/");
  return print({
    Effect: "Allow",
    Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
    Action: FIRST_ACTIONS.get(service) ?? `${service}:*`,
    // A key policy speaks of its own key alone.
    Resource: service === "kms" ? "*" : isBucket ? `${arn}/*` : arn,
  });
}

const FIRST_ACTIONS: ReadonlyMap<string, string> = new Map([
  ["s3", "s3:GetObject"],
  ["kms", "kms:*"],
  ["sqs", "sqs:SendMessage"],
  ["sns", "sns:Publish"],
  ["dynamodb", "dynamodb:GetItem"],
  ["lambda", "lambda:InvokeFunction"],
  ["secretsmanager", "secretsmanager:GetSecretValue"],
]);

function print(statement: object): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
}
