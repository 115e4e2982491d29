import type { Tags } from "../../iam/model.ts";
import type { Caller } from "../caller/caller.ts";
import type { Tag } from "../request/normal-request.ts";
import type { ContextFacts } from "./derived-keys.ts";
import { otherNameOf } from "./other-names.ts";

const PRINCIPAL_TAG = "aws:PrincipalTag/";
const REQUEST_TAG = "aws:RequestTag/";

/**
 * `aws:PrincipalTag/…`, `aws:ResourceTag/…` and `aws:RequestTag/…`. Tag keys in condition keys are
 * compared without case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principaltag
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#available-keys-for-iam
 */
export function findTag(lowerCaseKey: string, facts: ContextFacts): string | null {
  const slash = lowerCaseKey.indexOf("/");
  if (slash === -1) return null;
  const prefix = lowerCaseKey.slice(0, slash + 1);
  const tagKey = lowerCaseKey.slice(slash + 1);
  if (prefix === PRINCIPAL_TAG.toLowerCase()) return valueOf(principalTags(facts.caller), tagKey);
  if (prefix === REQUEST_TAG.toLowerCase()) return valueOf(facts.call?.tags ?? [], tagKey);
  const isResourceTag = otherNameOf(lowerCaseKey, facts.service) !== null;
  return isResourceTag ? valueOf(toTags(facts.target.tags), tagKey) : null;
}

export function listTagKeys(facts: ContextFacts): readonly string[] {
  return [
    ...principalTags(facts.caller).map(({ key }) => PRINCIPAL_TAG + key),
    ...toTags(facts.target.tags).map(({ key }) => `aws:ResourceTag/${key}`),
    ...(facts.call?.tags ?? []).map(({ key }) => REQUEST_TAG + key),
  ];
}

/**
 * The tags of the user or role, with those of the session over them, whatever their case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function principalTags({ identity, session }: Caller): readonly Tag[] {
  const own = identity === null ? [] : toTags(identity.tags);
  if (session === null || session.tags.length === 0) return own;
  const overridden = new Set(session.tags.map(({ key }) => key.toLowerCase()));
  return [...own.filter(({ key }) => !overridden.has(key.toLowerCase())), ...session.tags];
}

const LISTED = new WeakMap<Tags, readonly Tag[]>();

function toTags(tags: Tags): readonly Tag[] {
  let listed = LISTED.get(tags);
  if (listed === undefined) {
    listed = Object.entries(tags).map(([key, value]) => ({ key, value }));
    LISTED.set(tags, listed);
  }
  return listed;
}

function valueOf(tags: readonly Tag[], lowerCaseKey: string): string | null {
  return tags.find(({ key }) => key.toLowerCase() === lowerCaseKey)?.value ?? null;
}
