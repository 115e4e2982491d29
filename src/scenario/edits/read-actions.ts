/** What a service's resources are read, or used, with: the actions a line from an identity to one stands for. */
interface ReadAccess {
  readonly actions: readonly string[];
  /** What follows the resource's ARN in the statement's `Resource`. */
  readonly suffix: string;
  /** How the resource's own policy calls it, where that is the custom. */
  readonly own?: string;
}

/**
 * By service, and by the resource's type where a service has several. Taken from the service authorization
 * reference: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const READ_ACCESS: Readonly<Record<string, readonly ReadAccess[]>> = {
  s3: [
    { actions: ["s3:ListBucket"], suffix: "" },
    { actions: ["s3:GetObject"], suffix: "/*" },
  ],
  dynamodb: [{ actions: ["dynamodb:GetItem", "dynamodb:Query"], suffix: "" }],
  sqs: [{ actions: ["sqs:ReceiveMessage"], suffix: "" }],
  sns: [{ actions: ["sns:Subscribe"], suffix: "" }],
  kms: [{ actions: ["kms:Decrypt"], suffix: "", own: "*" }],
  secretsmanager: [{ actions: ["secretsmanager:GetSecretValue"], suffix: "" }],
  lambda: [{ actions: ["lambda:InvokeFunction"], suffix: "" }],
};

/** Services whose resources carry a resource-based policy, of those above. */
const WITH_RESOURCE_POLICY: ReadonlySet<string> = new Set(Object.keys(READ_ACCESS));

/**
 * Statements, without effect and principal, that let one read this resource, for an identity-based policy or for
 * the resource's own; empty where we know of none.
 */
export function readStatements(
  arn: string,
  side: "identity" | "resource",
): readonly { readonly Action: string | readonly string[]; readonly Resource: string }[] {
  const service = serviceOf(arn);
  const access = Object.hasOwn(READ_ACCESS, service) ? READ_ACCESS[service] : undefined;
  return (access ?? []).map(({ actions, suffix, own }) => ({
    Action: actions.length === 1 ? (actions[0] ?? "") : actions,
    Resource: side === "resource" && own !== undefined ? own : arn + suffix,
  }));
}

export function hasResourcePolicy(arn: string): boolean {
  return WITH_RESOURCE_POLICY.has(serviceOf(arn));
}

function serviceOf(arn: string): string {
  return arn.split(":")[2] ?? "";
}
