import type { JsonNode } from "../json/node.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import { fixOf } from "./fixes.ts";

export const WRAPPED_POLICY = "WRAPPED_POLICY";
/** The whole text is one JSON string, as commands and logs print a policy. */
export const QUOTED_POLICY = "QUOTED_POLICY";

/** The keys under which templates and AWS's own answers carry a policy. */
const WRAPPERS = new Set([
  "PolicyDocument",
  "AssumeRolePolicyDocument",
  "KeyPolicy",
  "Document",
  "Policy",
  "ResourcePolicy",
]);

/** How deep under the root a template keeps its first policy: `Resources.Role.Properties.Policies[0].…` */
const MAX_DEPTH = 8;

/**
 * A policy inside something else: a CloudFormation template or resource, the answer of an AWS command, or
 * a JSON string that holds the policy. Null when the text is none of these, or a policy itself.
 */
export function findWrapper(text: string, root: JsonNode): Diagnostic | null {
  const inner = root.kind === "string" ? policyInString(root) : findInner(text, root, 0);
  if (inner === null) return null;
  const isTemplate = /"AWS::|"Fn::|"AWSTemplateFormatVersion"/.test(text);
  return {
    code: root.kind === "string" ? QUOTED_POLICY : WRAPPED_POLICY,
    severity: "error",
    data: { key: inner.key, wrapper: isTemplate ? "CloudFormation" : "JSON" },
    range: inner.range,
    documentation:
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html",
    fixes: [
      fixOf("use-inner-policy", [{ range: { from: 0, to: text.length }, text: inner.policy }], {
        key: inner.key,
      }),
    ],
  };
}

interface Inner {
  readonly key: string;
  readonly range: Diagnostic["range"];
  readonly policy: string;
}

function policyInString(node: JsonNode & { readonly kind: "string" }): Inner | null {
  const { root } = parseJson(node.value);
  return root !== null && isPolicy(root)
    ? { key: "", range: node.range, policy: node.value }
    : null;
}

/** The first policy below a key that is known to carry one. */
function findInner(text: string, node: JsonNode, depth: number): Inner | null {
  if (depth > MAX_DEPTH || isPolicy(node)) return null;
  if (node.kind === "array") return firstInner(text, node.items, depth);
  if (node.kind !== "object") return null;
  for (const { key, value } of node.members) {
    if (!WRAPPERS.has(key.value)) continue;
    if (isPolicy(value)) {
      const policy = text.slice(value.range.from, value.range.to);
      return { key: key.value, range: key.range, policy };
    }
    const inString = value.kind === "string" ? policyInString(value) : null;
    if (inString !== null) return { ...inString, key: key.value, range: key.range };
  }
  return firstInner(
    text,
    node.members.map(({ value }) => value),
    depth,
  );
}

function firstInner(text: string, nodes: readonly JsonNode[], depth: number): Inner | null {
  for (const node of nodes) {
    const inner = findInner(text, node, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}

function isPolicy(node: JsonNode): boolean {
  return node.kind === "object" && node.members.some(({ key }) => key.value === "Statement");
}
