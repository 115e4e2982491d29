import type { Policy, Statement } from "../policy/ast.ts";
import { parsePolicyDraft } from "../policy/parse-policy.ts";
import type { JsonObject } from "../scenario/json-tree.ts";
import { at, documentText, objectAt, textAt } from "./pasted-fields.ts";

/** What a policy looks like: who it names, and what it is about, tell where AWS would take it. */
export type PolicyLook = "identity" | "trust" | "resource" | "service-control" | "resource-control";

export interface PastedPolicy {
  readonly text: string;
  readonly look: PolicyLook;
  /** As it is called where it comes from. */
  readonly name: string | null;
  /** Name of the user, group or role it belongs to, where the text around it says so. */
  readonly owner: string | null;
  /** ARN of the resource it belongs to, or else those it speaks of. */
  readonly resources: readonly string[];
}

/**
 * The policy in what a command of the AWS CLI printed: `iam get-policy-version`, `get-role-policy`, `s3api get-bucket-policy`,
 * `sqs get-queue-attributes`, `organizations describe-policy`, and their likes. Null where there is none.
 */
export function policyIn(json: JsonObject): PastedPolicy | null {
  if (at(json, "Statement") !== undefined) return pastedPolicy(JSON.stringify(json, null, 2), {});
  const summary = objectAt(objectAt(json, "Policy"), "PolicySummary");
  const attributes = objectAt(json, "Attributes");
  const candidates = [
    at(json, "PolicyDocument"),
    at(objectAt(json, "PolicyVersion"), "Document"),
    at(objectAt(json, "Policy"), "Content"),
    at(json, "ResourcePolicy"),
    at(attributes, "Policy"),
    typeof at(json, "Policy") === "string" ? at(json, "Policy") : undefined,
  ];
  const text = candidates.map(documentText).find((found) => found !== null) ?? null;
  return text === null
    ? null
    : pastedPolicy(text, {
        name: textAt(json, "PolicyName") ?? textAt(summary, "Name"),
        owner: textAt(json, "RoleName") ?? textAt(json, "UserName") ?? textAt(json, "GroupName"),
        resource:
          textAt(json, "ARN") ?? textAt(attributes, "QueueArn") ?? textAt(attributes, "TopicArn"),
        look: CONTROL_LOOKS.get(textAt(summary, "Type") ?? "") ?? null,
      });
}

const CONTROL_LOOKS: ReadonlyMap<string, PolicyLook> = new Map([
  ["SERVICE_CONTROL_POLICY", "service-control"],
  ["RESOURCE_CONTROL_POLICY", "resource-control"],
]);

interface Known {
  readonly name?: string | null;
  readonly owner?: string | null;
  readonly resource?: string | null;
  readonly look?: PolicyLook | null;
}

/** A policy by its text, half typed or not. */
export function pastedPolicy(
  text: string,
  { name = null, owner = null, resource = null, look = null }: Known,
): PastedPolicy {
  const { draft } = parsePolicyDraft(text);
  return {
    text,
    // What says whose it is was printed for a resource.
    look: look ?? (resource === null ? lookOf(draft) : "resource"),
    name,
    owner,
    resources: resource === null ? resourcesIn(draft) : [resource],
  };
}

function lookOf(policy: Policy | null): PolicyLook {
  const statements = policy?.statements ?? [];
  if (!statements.some(({ principal }) => principal !== null)) return "identity";
  if (statements.every(isOfControl)) return "resource-control";
  const isTrust = statements.every(({ action }) =>
    action.patterns.every(({ value }) => TRUST_ACTION.test(value)),
  );
  return isTrust ? "trust" : "resource";
}

/** An RCP denies everybody, and names what it is about; a trust policy has no `Resource`. */
function isOfControl({ effect, principal, resource, action }: Statement): boolean {
  if (effect.value !== "Deny" || resource === null || principal?.kind !== "Principal") return false;
  const isAboutAll = resource.patterns.some(({ value }) => value === "*");
  const isOfSts = action.patterns.every(({ value }) => /^sts:/i.test(value));
  return (
    principal.entries.every(({ values }) => values.every(({ value }) => value === "*")) &&
    // A bucket may deny everybody, too, but names itself.
    (isAboutAll || isOfSts)
  );
}

const TRUST_ACTION = /^sts:(?:AssumeRole\w*|TagSession|SetSourceIdentity|SetContext|\*)$/i;

/** More resources in one policy nobody chooses from. */
const MOST_RESOURCES = 20;

function resourcesIn(policy: Policy | null): readonly string[] {
  const arns = (policy?.statements ?? []).flatMap(({ resource }) =>
    (resource?.patterns ?? []).map(({ value }) => value.replace(/\/\*$/, "")),
  );
  const whole = arns.filter((arn) => arn.startsWith("arn:") && !/[*?$]/.test(arn));
  return [...new Set(whole)].slice(0, MOST_RESOURCES);
}
