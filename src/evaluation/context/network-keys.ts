import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Properties of the network. The address a request comes from is for the request to say.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
 */
export const NETWORK_KEYS: DerivedKeys = {
  "aws:SourceVpce": ({ endpoint }) =>
    endpoint === null ? null : endpoint.arn.slice(endpoint.arn.lastIndexOf("/") + 1),
  "aws:VpceAccount": ({ endpoint }) => endpoint?.world?.account.id ?? null,
  "aws:VpceOrgID": ({ endpoint }) => endpoint?.world?.account.membership?.organization.id ?? null,
  "aws:VpceOrgPaths": ({ endpoint }) => {
    const path = endpoint?.world?.account.membership?.path;
    return path === undefined ? null : [path];
  },
};
