import { openBuiltCatalog } from "../../../catalog/testing/built-catalog.ts";

const POLICIES = [
  "AdministratorAccess",
  "AmazonS3ReadOnlyAccess",
  "ReadOnlyAccess",
  "SecretsManagerReadWrite",
  "job-function/ViewOnlyAccess",
];

/** The AWS managed policies that the examples and their descriptions name, as the app would load them. */
export async function readManagedPolicies(): Promise<ReadonlyMap<string, string>> {
  const catalog = await openBuiltCatalog();
  const entries = POLICIES.map(async (policy): Promise<[string, string]> => {
    const arn = `arn:aws:iam::aws:policy/${policy}`;
    const text = await catalog.managedPolicy(arn);
    if (text === null) throw new Error(`The catalog has no ${arn}.`);
    return [arn, text];
  });
  return new Map(await Promise.all(entries));
}
