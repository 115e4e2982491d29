import type { Entity } from "#core";
import type { GraphWords } from "../messages/graph.ts";

/** What a card or container is called: AWS's word for its kind. */
export type CardKind = keyof GraphWords["kinds"];

/** By the service and the resource type of an ARN. */
const RESOURCE_KINDS: ReadonlyMap<string, CardKind> = new Map([
  ["s3", "s3-bucket"],
  ["kms:key", "kms-key"],
  ["sqs", "sqs-queue"],
  ["sns", "sns-topic"],
  ["dynamodb:table", "dynamodb-table"],
  ["lambda:function", "lambda-function"],
  ["ec2:instance", "ec2-instance"],
  ["ec2:vpc-endpoint", "vpc-endpoint"],
  ["secretsmanager:secret", "secret"],
]);

export function cardKind(entity: Entity): CardKind {
  switch (entity.kind) {
    case "resource":
      return resourceKind(entity.resource.arn);
    case "identity-provider":
      return entity.provider.type === "saml" ? "saml-provider" : "oidc-provider";
    case "organizational-unit":
      return entity.parent === null ? "root" : entity.kind;
    case "organization":
    case "account":
    case "user":
    case "group":
    case "role":
    case "policy":
      return entity.kind;
  }
}

export function resourceKind(arn: string): CardKind {
  const [, , service = "", , , ...rest] = arn.split(":");
  const type = rest.join(":").split(/[/:]/, 1)[0] ?? "";
  return RESOURCE_KINDS.get(`${service}:${type}`) ?? RESOURCE_KINDS.get(service) ?? "resource";
}

/** What a name outside the scenario stands for. */
export function outsideKind(name: string): CardKind {
  if (name === "anonymous") return "internet";
  if (/^\d{12}$/.test(name)) return "outside-account";
  if (/:(oidc|saml)-provider\//.test(name)) {
    return name.includes(":saml-provider/") ? "saml-provider" : "oidc-provider";
  }
  if (name.startsWith("arn:")) return "outside-principal";
  return name.endsWith(".amazonaws.com") || name.endsWith(".amazonaws.com.cn")
    ? "service"
    : "oidc-provider";
}
