/**
 * A resource as a policy writes it to mean just that: its own `*`, `?` and `${` are not wildcards and
 * variables but the characters. The resource `*` of actions that have none stays what it is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function literalResource(resource: string): string {
  if (resource === "*") return resource;
  return resource.replaceAll(/[*?]|\$(?=\{)/g, (character) => `\${${character}}`);
}
