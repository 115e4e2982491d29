/**
 * What stands in the service's place of some ARNs without being the prefix of any action, as the Service
 * Authorization Reference and real policies have it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const ARN_ONLY_SERVICES: ReadonlySet<string> = new Set([
  "catalog",
  "elastic-inference",
  "route53-recovery-control",
]);
