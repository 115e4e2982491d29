import { documentsOf } from "../../iam/documents.ts";
import { entityName, listEntities, resourceName } from "../../iam/entity.ts";
import type { PolicyText, Scenario } from "../../iam/model.ts";
import { policyArgumentText } from "../../iam/policy-argument.ts";
import { documentIdOf, type PolicyLocation } from "../../iam/policy-location.ts";
import type { PolicyArgument, SavedRequest } from "../../iam/request.ts";
import type { DocumentId } from "../../text/source.ts";

/** A policy text that a person can change. */
export interface EditableDocument {
  readonly id: DocumentId;
  readonly location: PolicyLocation;
  readonly name: string;
  /** Id of the entity that carries it; of the role or principal whose session it limits. */
  readonly owner: string;
  /** What a person calls the owner. */
  readonly ownerName: string;
  readonly text: PolicyText;
}

/**
 * Every text of the scenario and of one request's session policies, by id. AWS managed policies are in
 * no scenario, and what a service-linked role carries is its service's alone.
 */
export function indexDocuments(
  scenario: Scenario,
  request: SavedRequest,
): ReadonlyMap<DocumentId, EditableDocument> {
  const documents = listEntities(scenario).flatMap((entity) => {
    if (entity.kind === "role" && entity.role.serviceLinkedFor !== null) return [];
    const ownerName = entityName(entity);
    return documentsOf(entity).map(({ id, location, name, owner, text }): EditableDocument => ({
      id,
      location,
      name,
      owner,
      ownerName,
      text,
    }));
  });
  return new Map([...documents, ...sessionDocuments(request)].map((one) => [one.id, one]));
}

function sessionDocuments(request: SavedRequest): readonly EditableDocument[] {
  return [
    ...(request.assume ?? []).flatMap((hop, index) =>
      textsOf(hop.sessionPolicies, index, hop.role),
    ),
    ...textsOf(request.session?.sessionPolicies, null, request.principal),
  ];
}

function textsOf(
  policies: readonly PolicyArgument[] | undefined,
  hop: number | null,
  owner: string,
): readonly EditableDocument[] {
  return (policies ?? []).map((policy, index) => {
    const location: PolicyLocation = { kind: "session", hop, index };
    const id = documentIdOf(location);
    const text = policyArgumentText(policy);
    return { id, location, name: "Session policy", owner, ownerName: resourceName(owner), text };
  });
}
