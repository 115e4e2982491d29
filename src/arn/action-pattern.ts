import { compilePattern, type Pattern } from "./pattern.ts";

/**
 * Compiles `service:Action` with wildcards. Actions are compared without case: `matches` takes the
 * request's action in lower case, which is made once for all the patterns it meets.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function compileActionPattern(text: string): Pattern {
  return compilePattern(text.toLowerCase());
}
