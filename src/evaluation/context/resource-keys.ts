import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Properties of the resource.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resource-properties
 */
export const RESOURCE_KEYS: DerivedKeys = {
  "aws:ResourceAccount": ({ owner }) => owner.account,
  "aws:ResourceOrgID": ({ owner }) => owner.home?.membership?.organization.id ?? null,
  "aws:ResourceOrgPaths": ({ owner }) => {
    const path = owner.home?.membership?.path;
    return path === undefined ? null : [path];
  },
};
