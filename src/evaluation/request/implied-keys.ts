import type { GivenKey, Tag } from "./normal-request.ts";

const TAG = "aws:requesttag/";

/**
 * Adds what follows from the keys that a request gives, where it does not say otherwise itself.
 * @param tags The tags it passes beside.
 */
export function addImpliedKeys(given: Map<string, GivenKey>, tags: readonly Tag[]): void {
  addCallChain(given);
  addTagKeys(given, tags);
  addMfaPresent(given);
}

/**
 * How long ago somebody entered a device's code only requests say that were made with one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthage
 */
function addMfaPresent(given: Map<string, GivenKey>): void {
  const age = given.get("aws:multifactorauthage")?.found ?? null;
  if (age !== null) add(given, "aws:MultiFactorAuthPresent", ["true"], false);
}

/**
 * What follows from the services through which a call was made, in the order of their calls.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia
 */
function addCallChain(given: Map<string, GivenKey>): void {
  const services = given.get("aws:calledvia")?.found?.values ?? [];
  const [first] = services;
  const last = services.at(-1);
  if (first === undefined || last === undefined) return;
  add(given, "aws:CalledViaFirst", [first], false);
  add(given, "aws:CalledViaLast", [last], false);
  add(given, "aws:ViaAWSService", ["true"], false);
}

/**
 * The keys of the tags that are passed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-tagkeys
 */
function addTagKeys(given: Map<string, GivenKey>, tags: readonly Tag[]): void {
  const tagKeys: string[] = [];
  for (const [lowerCase, { key, found }] of given) {
    if (found !== null && lowerCase.startsWith(TAG)) tagKeys.push(key.slice(TAG.length));
  }
  if (tagKeys.length === 0) return;
  add(given, "aws:TagKeys", [...tags.map(({ key }) => key), ...tagKeys], true);
}

function add(
  given: Map<string, GivenKey>,
  key: string,
  values: readonly string[],
  multivalued: boolean,
): void {
  const lowerCase = key.toLowerCase();
  if (!given.has(lowerCase)) given.set(lowerCase, { key, found: { values, multivalued } });
}
