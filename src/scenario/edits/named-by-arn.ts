import {
  type AccountId,
  isAccountId,
  parseArn,
  type ParsedArn,
  type Partition,
} from "../../arn/arn.ts";
import type { IdentityProvider } from "../../iam/model.ts";

interface Owned {
  /** Null where the ARN does not say. */
  readonly account: AccountId | null;
  readonly partition: Partition;
}

/** What stands on the canvas by an ARN. The id of a session's role may lack its path. */
export type NamedByArn = Owned &
  (
    | { readonly kind: "account"; readonly id: AccountId }
    | { readonly kind: "resource"; readonly arn: string }
    | {
        readonly kind: "identity";
        readonly id: string;
        readonly type: "user" | "group" | "role" | "policy";
        readonly name: string;
        readonly path: string;
      }
    | {
        readonly kind: "provider";
        readonly id: string;
        readonly type: IdentityProvider["type"];
        readonly name: string;
      }
  );

/** Takes an ARN, or an account's number, for what it names; null for what does not stand on the canvas by itself. */
export function readNamed(text: string): NamedByArn | null {
  if (isAccountId(text)) return accountNamed(text, "aws");
  const arn = parseArn(text);
  return arn === null ? null : readArn(arn);
}

function readArn(arn: ParsedArn): NamedByArn | null {
  const partition = partitionOf(arn);
  if (partition === null || arn.resource === "" || /[*?\s]/.test(arn.resource)) return null;
  if (arn.service === "iam") return readIamArn(arn, partition);
  if (arn.service === "organizations") {
    const id = /^account\/[^/]+\/(\d{12})$/.exec(arn.resource)?.[1];
    return id === undefined ? null : accountNamed(id, partition);
  }
  if (arn.service === "sts") {
    const role = /^assumed-role\/([^/]+)(?:\/|$)/.exec(arn.resource)?.[1];
    return role === undefined ? null : identity(arn, partition, "role", `/${role}`);
  }
  return readResourceArn(arn, partition);
}

function readIamArn(arn: ParsedArn, partition: Partition): NamedByArn | null {
  const { account, resource } = arn;
  if (!isAccountId(account)) return null;
  if (resource === "root") return accountNamed(account, partition);
  const [type = ""] = resource.split("/", 1);
  const rest = resource.slice(type.length);
  switch (type) {
    case "user":
    case "group":
    case "role":
    case "policy":
      return identity(arn, partition, type, rest);
    case "saml-provider":
    case "oidc-provider": {
      const id = `arn:${partition}:iam::${account}:${resource}`;
      const kind = type === "saml-provider" ? "saml" : "oidc";
      return rest.length < 2
        ? null
        : { kind: "provider", id, type: kind, name: rest.slice(1), account, partition };
    }
    default:
      return null;
  }
}

function identity(
  { account }: ParsedArn,
  partition: Partition,
  type: "user" | "group" | "role" | "policy",
  rest: string,
): NamedByArn | null {
  const name = rest.slice(rest.lastIndexOf("/") + 1);
  const path = rest.slice(0, rest.lastIndexOf("/") + 1);
  if (!isAccountId(account) || name === "" || path === "") return null;
  const id = `arn:${partition}:iam::${account}:${type}${rest}`;
  return { kind: "identity", id, type, name, path, account, partition };
}

/** An object stands for its bucket: only that has policies. */
function readResourceArn(arn: ParsedArn, partition: Partition): NamedByArn {
  const { service, region, account } = arn;
  const resource = service === "s3" && account === "" ? bucketOf(arn.resource) : arn.resource;
  return {
    kind: "resource",
    arn: `arn:${partition}:${service}:${region}:${account}:${resource}`,
    account: isAccountId(account) ? account : null,
    partition,
  };
}

function bucketOf(resource: string): string {
  return resource.split("/", 1)[0] ?? resource;
}

function accountNamed(id: AccountId, partition: Partition): NamedByArn {
  return { kind: "account", id, account: id, partition };
}

function partitionOf({ partition, service }: ParsedArn): Partition | null {
  if (service === "") return null;
  switch (partition) {
    case "aws":
    case "aws-cn":
    case "aws-us-gov":
      return partition;
    default:
      return null;
  }
}
