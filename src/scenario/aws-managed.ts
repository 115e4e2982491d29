/** Policies that AWS makes come with the catalog, never inside a scenario. */
export function isAwsManagedPolicy(arn: string): boolean {
  return /^arn:[^:]+:iam::aws:policy\//.test(arn);
}
