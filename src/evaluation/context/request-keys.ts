import type { IdentityWorld } from "../compile/identity.ts";
import { US_EAST_1_SERVICES } from "../data/us-east-1-services.ts";
import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Properties of the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-request-properties
 */
export const REQUEST_KEYS: DerivedKeys = {
  "aws:SecureTransport": () => "true",
  "aws:ViaAWSService": () => "false",
  "aws:RequestedRegion": ({ target, service }) =>
    target.region ?? (US_EAST_1_SERVICES.has(service) ? "us-east-1" : null),
  "ec2:Region": ({ target, service }) => (service === "ec2" ? target.region : null),
  "aws:TagKeys": ({ call }) =>
    call === null || call.tags.length === 0 ? null : call.tags.map(({ key }) => key),
  "kms:CallerAccount": ({ caller, service }) => (service === "kms" ? caller.account : null),
  "iam:PermissionsBoundary": ({ target, lowerCaseAction }) =>
    BOUNDED_ACTIONS.has(lowerCaseAction) ? boundaryOf(target.identity) : null,
  "iam:PassedToService": ({ passRole }) => passRole?.service ?? null,
  "iam:AssociatedResourceArn": ({ passRole }) => passRole?.associatedResource ?? null,
};

/**
 * Actions on a user or role that ask for the boundary it has, in lower case. Those that set one ask for
 * the one they pass.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
const BOUNDED_ACTIONS: ReadonlySet<string> = new Set(
  ["user", "role"].flatMap((kind) => [
    `iam:attach${kind}policy`,
    `iam:delete${kind}permissionsboundary`,
    `iam:delete${kind}policy`,
    `iam:detach${kind}policy`,
    `iam:put${kind}policy`,
  ]),
);

function boundaryOf(identity: IdentityWorld | null): string | null {
  if (identity === null) return null;
  const { permissionsBoundary } = identity.kind === "user" ? identity.user : identity.role;
  return permissionsBoundary;
}
