import { VPCE_ACCOUNT_SERVICES } from "../data/vpce-account-services.ts";
import type { ResourceWorld } from "../compile/resource.ts";
import type { DerivedKeys, DeriveKey } from "./derived-keys.ts";

/**
 * Properties of the network. The address a request comes from is for the request to say.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
 */
export const NETWORK_KEYS: DerivedKeys = {
  "aws:SourceVpce": ({ endpoint }) =>
    endpoint === null ? null : endpoint.arn.slice(endpoint.arn.lastIndexOf("/") + 1),
  "aws:VpceAccount": ofEndpoint(({ id }) => id),
  "aws:VpceOrgID": ofEndpoint(({ membership }) => membership?.organization.id ?? null),
  "aws:VpceOrgPaths": ofEndpoint(({ membership }) =>
    membership === null ? null : [membership.path],
  ),
};

/** Whose the endpoint is, where the service says so at all. */
function ofEndpoint(
  derive: (account: ResourceWorld["account"]) => ReturnType<DeriveKey>,
): DeriveKey {
  return ({ endpoint, service, lowerCaseAction }) => {
    const world = endpoint?.world ?? null;
    const isSaid = VPCE_ACCOUNT_SERVICES.has(service) && lowerCaseAction !== "iam:passrole";
    return world === null || !isSaid ? null : derive(world.account);
  };
}
