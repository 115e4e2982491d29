/**
 * Services with one endpoint, which stands in us-east-1: that is `aws:RequestedRegion` for them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 */
export const US_EAST_1_SERVICES: ReadonlySet<string> = new Set([
  "cloudfront",
  "iam",
  "organizations",
  "route53",
  "support",
]);
