import type { PolicyType } from "../../iam/documents.ts";
import { type CompiledPolicy, compilePolicy } from "./policy.ts";

/**
 * Compiled policies by the object that holds their text. A scenario is immutable and an edit shares
 * what it did not change, so after an edit only the changed policies are compiled again. Texts are
 * compiled when they are first asked about.
 */
const COMPILED = new WeakMap<object, Map<PolicyType, CompiledPolicy>>();

/**
 * @param holder The object in the scenario that `text` is a field of; it holds no other policy of this type.
 * @param resource ARN of the resource that it is.
 */
export function compileOnce(
  holder: object,
  text: string,
  type: PolicyType,
  resource: string | null = null,
): CompiledPolicy {
  let byType = COMPILED.get(holder);
  if (byType === undefined) {
    byType = new Map();
    COMPILED.set(holder, byType);
  }
  let compiled = byType.get(type);
  if (compiled === undefined) {
    compiled = compilePolicy(text, type, resource);
    byType.set(type, compiled);
  }
  return compiled;
}
