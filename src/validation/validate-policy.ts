import type { Catalog } from "../catalog/catalog.ts";
import type { PolicyType } from "../iam/documents.ts";
import type { ReadYaml } from "../json/from-yaml.ts";
import { explainJson } from "../json/mend-json.ts";
import type { JsonNode } from "../json/node.ts";
import { parsePolicyDraft } from "../policy/parse-policy.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import { applyRules, MAX_DIAGNOSTICS } from "./apply-rules.ts";
import { indexNodes } from "./node-index.ts";
import { mendGrammar } from "./mend-grammar.ts";
import { createContext } from "./rule-context.ts";
import { RULES } from "./rules.ts";
import { findWrapper } from "./wrapped-policy.ts";

export interface ValidationOptions {
  /** Where the policy stands: what is right in one place is refused in another. */
  readonly type: PolicyType;
  /**
   * Whether an identity-based policy is a managed one, which IAM holds to more than an inline one. Where
   * nobody says, it is held to that.
   */
  readonly managed?: boolean;
  /**
   * What AWS's services offer. Rules that ask it say nothing about a service that is not loaded; call
   * `catalog.ready(servicesIn(text))` first.
   */
  readonly catalog?: Catalog;
  /** ARN of what a resource-based policy is attached to; where absent, rules go by what it says. */
  readonly resource?: string;
  /**
   * `readYaml`, which brings a library so large that it is loaded where YAML was pasted; where absent,
   * YAML is named and not mended.
   */
  readonly readYaml?: ReadYaml;
}

/**
 * Everything that is wrong with a policy text: what keeps it from being a policy, and what the rules
 * say about the statements that are well formed, with mends where those are certain. Never throws.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function validatePolicy(
  text: string,
  { type, managed, catalog, resource, readYaml }: ValidationOptions,
): readonly Diagnostic[] {
  const { draft, json, diagnostics } = parsePolicyDraft(text);
  const wrapper = json === null || diagnostics.length === 0 ? null : findWrapper(text, json);
  if (wrapper !== null) return [wrapper];
  const grammar = describeGrammar(text, json, diagnostics, readYaml);
  if (draft === null) return grammar;
  const context = createContext(draft, {
    type,
    managed: managed ?? type === "identity",
    catalog: catalog ?? null,
    resource: resource ?? null,
    json,
  });
  return [...grammar, ...applyRules(draft, context, RULES)].slice(0, MAX_DIAGNOSTICS);
}

/** What parsing found, with mends, and with the name of what was pasted in a policy's place. */
function describeGrammar(
  text: string,
  json: JsonNode | null,
  found: readonly Diagnostic[],
  readYaml?: ReadYaml,
): readonly Diagnostic[] {
  if (found.length === 0) return found;
  const explained = explainJson(text, found, readYaml);
  return json === null ? explained : mendGrammar(explained, indexNodes(json), text);
}
