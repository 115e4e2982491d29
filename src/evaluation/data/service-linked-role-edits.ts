/**
 * IAM actions that fail with UnmodifiableEntity on a service-linked role, in lower case.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
 */
export const SERVICE_LINKED_ROLE_EDITS: ReadonlySet<string> = new Set([
  "iam:attachrolepolicy",
  "iam:deleterole",
  "iam:deleterolepermissionsboundary",
  "iam:deleterolepolicy",
  "iam:detachrolepolicy",
  "iam:putrolepermissionsboundary",
  "iam:putrolepolicy",
  "iam:updateassumerolepolicy",
]);
