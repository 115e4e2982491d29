import { parseArn } from "../../arn/arn.ts";
import type { DerivedKeys } from "./derived-keys.ts";

/**
 * Keys of an `AssumeRole*` call. `sts:DurationSeconds` is none of them: it is of service bearer tokens.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-sts
 */
export const STS_KEYS: DerivedKeys = {
  "sts:ExternalId": ({ call }) => call?.externalId ?? null,
  "sts:RoleSessionName": ({ call }) => call?.sessionName ?? null,
  "sts:SourceIdentity": ({ call, caller, lowerCaseAction }) =>
    call === null && HANDS_ON.has(lowerCaseAction)
      ? (caller.session?.sourceIdentity ?? null)
      : (call?.sourceIdentity ?? null),
  "sts:TransitiveTagKeys": ({ call }) =>
    call === null || call.transitiveTagKeys.length === 0 ? null : call.transitiveTagKeys,
  "saml:doc": ({ caller }) => (caller.kind === "federated" ? samlDocument(caller.id) : null),
};

/** Calls in which a session's source identity goes on to the next session, in lower case. */
const HANDS_ON: ReadonlySet<string> = new Set(["sts:assumerole", "sts:setsourceidentity"]);

/** `ACCOUNT-ID/PROVIDER-NAME`; of SAML's keys the only one that is not in the assertion. */
function samlDocument(provider: string): string | null {
  const arn = parseArn(provider);
  const name = arn?.resource.startsWith(SAML) === true ? arn.resource.slice(SAML.length) : null;
  return arn === null || name === null ? null : `${arn.account}/${name}`;
}

const SAML = "saml-provider/";
