import type { Resource } from "../../iam/model.ts";
import type { AccountWorld } from "./account.ts";
import { attached, group } from "./identity.ts";
import { lazy } from "./lazy.ts";
import { compileOnce } from "./policy-cache.ts";
import type { PolicyGroup } from "./policy-group.ts";

/** A resource of the scenario with its policy. */
export interface ResourceWorld {
  readonly arn: string;
  readonly resource: Resource;
  readonly account: AccountWorld;
  /** The resource-based policy, or an endpoint's endpoint policy; null when it has none. */
  readonly policy: () => PolicyGroup | null;
}

export function resourceWorld(resource: Resource, account: AccountWorld): ResourceWorld {
  return {
    arn: resource.arn,
    resource,
    account,
    policy: lazy(() => policyGroup(resource)),
  };
}

export function isVpcEndpoint(arn: string): boolean {
  return arn.includes(":vpc-endpoint/");
}

function policyGroup(resource: Resource): PolicyGroup | null {
  const { arn, policy: text } = resource;
  if (text === null) return null;
  const isEndpoint = isVpcEndpoint(arn);
  const policy = compileOnce(resource, text, isEndpoint ? "vpc-endpoint" : "resource", arn);
  const location = { kind: "resource", resource: arn } as const;
  const stage = isEndpoint ? "vpc-endpoint-policy" : "resource-based-policy";
  return group([attached(location, { policy, name: "Resource-based policy" }, arn, stage)]);
}
