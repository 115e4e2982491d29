import type { NamedPolicy, PolicyText, Resource, Role } from "../iam/model.ts";
import { documentIdOf, type PolicyLocation } from "../iam/policy-location.ts";
import type { Effect, Located, PrincipalType, Statement } from "../policy/ast.ts";
import { parsePolicy } from "../policy/parse-policy.ts";
import type { DocumentId, SourceRef } from "../text/source.ts";

/** A principal or a resource pattern that a statement names, with what the statement says about it. */
export interface Mention {
  readonly effect: Effect;
  /** Principal type; null for a resource pattern. */
  readonly principal: PrincipalType | null;
  readonly value: string;
  readonly actions: readonly string[];
  /** The statement has a `Condition` block. */
  readonly conditional: boolean;
  readonly source: SourceRef;
}

interface Remembered {
  readonly documentId: DocumentId;
  readonly mentions: readonly Mention[];
}

// What carries a policy is immutable and shared between one scenario and the next, so an edit parses
// again only what it changed. A renamed owner keeps its policies: hence the document's id beside them.
const principals = new WeakMap<object, Remembered>();
const resources = new WeakMap<object, Remembered>();

/**
 * The principals that the statements of a trust policy or resource-based policy name.
 * `NotPrincipal` names nobody.
 * @param holder The role or resource that carries the policy.
 */
export function mentionedPrincipals(
  holder: Role | Resource,
  text: PolicyText,
  location: PolicyLocation,
): readonly Mention[] {
  return remember(principals, holder, location, (documentId) =>
    mentionsIn(text, documentId, principalsOf),
  );
}

/** The resource patterns that the statements of an identity-based policy name; `NotResource` names none. */
export function mentionedResources(
  policy: NamedPolicy,
  location: PolicyLocation,
): readonly Mention[] {
  return remember(resources, policy, location, (documentId) =>
    mentionsIn(policy.document, documentId, resourcesOf),
  );
}

function remember(
  memory: WeakMap<object, Remembered>,
  holder: object,
  location: PolicyLocation,
  find: (documentId: DocumentId) => readonly Mention[],
): readonly Mention[] {
  const documentId = documentIdOf(location);
  const known = memory.get(holder);
  if (known?.documentId === documentId) return known.mentions;
  const mentions = find(documentId);
  memory.set(holder, { documentId, mentions });
  return mentions;
}

interface Named {
  readonly principal: PrincipalType | null;
  readonly value: Located<string>;
}

function principalsOf({ principal }: Statement): readonly Named[] {
  if (principal === null || principal.kind === "NotPrincipal") return [];
  return principal.entries.flatMap((entry) =>
    entry.values.map((value) => ({ principal: entry.type, value })),
  );
}

function resourcesOf({ resource }: Statement): readonly Named[] {
  if (resource === null || resource.kind === "NotResource") return [];
  return resource.patterns.map((value) => ({ principal: null, value }));
}

function mentionsIn(
  text: PolicyText,
  documentId: DocumentId,
  namesOf: (statement: Statement) => readonly Named[],
): readonly Mention[] {
  const { policy } = parsePolicy(text);
  if (policy === null) return [];
  return policy.statements.flatMap((statement) =>
    namesOf(statement).map(({ principal, value }): Mention => ({
      effect: statement.effect.value,
      principal,
      value: value.value,
      actions: statement.action.kind === "Action" ? statement.action.patterns.map(textOf) : [],
      conditional: statement.conditions.length > 0,
      source: { documentId, range: statement.range },
    })),
  );
}

function textOf(located: Located<string>): string {
  return located.value;
}
