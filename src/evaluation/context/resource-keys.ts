import { isOwnerless } from "../data/ownerless-actions.ts";
import type { ContextFacts, DerivedKeys, DeriveKey } from "./derived-keys.ts";

/**
 * Properties of the resource. A few actions say nothing of whose it is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resource-properties
 */
export const RESOURCE_KEYS: DerivedKeys = {
  "aws:ResourceAccount": ofOwner(({ account }) => account),
  "aws:ResourceOrgID": ofOwner(({ home }) => home?.membership?.organization.id ?? null),
  "aws:ResourceOrgPaths": ofOwner(({ home }) => {
    const path = home?.membership?.path;
    return path === undefined ? null : [path];
  }),
};

function ofOwner(derive: (owner: ContextFacts["owner"]) => ReturnType<DeriveKey>): DeriveKey {
  return ({ owner, service, lowerCaseAction }) =>
    isOwnerless(service, lowerCaseAction) ? null : derive(owner);
}
