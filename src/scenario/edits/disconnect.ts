import { indexNames } from "../../analysis/relations-names.ts";
import type { Relation } from "../../analysis/relation.ts";
import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { detachPolicy, setBoundary } from "./managed-policies.ts";
import { removeMembership } from "./memberships.ts";
import { removePrincipals } from "./policy-text.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { setDocument } from "./set-document.ts";
import { findEntity, updateResource } from "./update.ts";

/**
 * Undoes what a relation on the canvas stands for. Statements that name other principals too keep those. What an
 * identity-based policy says of a resource is too much its author's to be taken apart: that is refused.
 */
export function disconnect(
  scenario: Scenario,
  relation: Pick<Relation, "kind" | "from" | "to" | "effect">,
): EditResult {
  const { kind, from, to } = relation;
  switch (kind) {
    case "membership":
      return removeMembership(scenario, from, to);
    case "attachment":
      return detachPolicy(scenario, to, from);
    case "boundary":
      return setBoundary(scenario, to, null);
    case "workload": {
      const entity = findEntity(scenario, to);
      return entity?.kind === "resource"
        ? accept(updateResource(scenario, entity, { role: null }))
        : refuse("not-found", { id: to });
    }
    case "trust":
    case "resource-grant":
      return removePrincipal(scenario, relation);
    case "identity-grant":
      return refuse("edit-the-policy", { id: from });
  }
}

function removePrincipal(
  scenario: Scenario,
  { from, to, effect }: Pick<Relation, "from" | "to" | "effect">,
): EditResult {
  const entity = findEntity(scenario, to);
  if (entity?.kind === "role") {
    const location: PolicyLocation = { kind: "trust", role: to };
    return edit(location, entity.role.assumeRolePolicyDocument);
  }
  return entity?.kind === "resource" && entity.resource.policy !== null
    ? edit({ kind: "resource", resource: to }, entity.resource.policy)
    : refuse("not-found", { id: to });

  function edit(location: PolicyLocation, text: string): EditResult {
    const names = indexNames(listEntities(scenario));
    const edited = removePrincipals(text, {
      effect: effect === "allow" ? "Allow" : "Deny",
      matches: (type, value) => names.principal(type, value) === from,
    });
    return edited === null
      ? refuse("policy-text-not-json", { id: to })
      : accept(setDocument(scenario, location, edited));
  }
}
