/** After `aws`, or after the prefix of a service that has a name of its own for the same tags. */
const RESOURCE_TAG = ":resourcetag/";

/** STS's resources are IAM's roles, whose tags go by IAM's name. */
const PREFIXES: ReadonlyMap<string, string> = new Map([["sts", "iam"]]);

/** EC2's own name for the Region that is asked. */
const REGION = new Map([
  ["ec2:region", "aws:requestedregion"],
  ["aws:requestedregion", "ec2:region"],
]);

/**
 * What else a key is called in a request to a service: `ec2:ResourceTag/…` for `aws:ResourceTag/…` and the
 * other way round; null for a key of one name. All are in lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_ec2_region.html
 */
export function otherNameOf(lowerCaseKey: string, service: string): string | null {
  const at = lowerCaseKey.indexOf(RESOURCE_TAG);
  if (at === -1) return service === "ec2" ? (REGION.get(lowerCaseKey) ?? null) : null;
  const own = PREFIXES.get(service) ?? service;
  const prefix = lowerCaseKey.slice(0, at);
  if (prefix !== "aws" && prefix !== own) return null;
  return (prefix === "aws" ? own : "aws") + lowerCaseKey.slice(at);
}
