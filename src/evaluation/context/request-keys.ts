import { US_EAST_1_SERVICES } from "../data/us-east-1-services.ts";
import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Properties of the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-request-properties
 */
export const REQUEST_KEYS: DerivedKeys = {
  "aws:SecureTransport": () => "true",
  "aws:ViaAWSService": ({ caller }) =>
    caller.kind === "service" || caller.kind === "anonymous" ? null : "false",
  "aws:RequestedRegion": ({ target, service }) =>
    target.region ?? (US_EAST_1_SERVICES.has(service) ? "us-east-1" : null),
  "aws:TagKeys": ({ call }) =>
    call === null || call.tags.length === 0 ? null : call.tags.map(({ key }) => key),
  "kms:CallerAccount": ({ caller, service }) => (service === "kms" ? caller.account : null),
  "iam:PassedToService": ({ passRole }) => passRole?.service ?? null,
  "iam:AssociatedResourceArn": ({ passRole }) => passRole?.associatedResource ?? null,
};
