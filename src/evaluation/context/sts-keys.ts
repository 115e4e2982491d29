import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Keys of an `AssumeRole*` call.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-sts
 */
export const STS_KEYS: DerivedKeys = {
  "sts:ExternalId": ({ call }) => call?.externalId ?? null,
  "sts:RoleSessionName": ({ call }) => call?.sessionName ?? null,
  "sts:SourceIdentity": ({ call }) => call?.sourceIdentity ?? null,
  "sts:TransitiveTagKeys": ({ call }) =>
    call === null || call.transitiveTagKeys.length === 0 ? null : call.transitiveTagKeys,
  "sts:DurationSeconds": ({ call }) =>
    call === null || call.durationSeconds === null ? null : String(call.durationSeconds),
};
