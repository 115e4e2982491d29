import {
  type DocumentId,
  documentIdOf,
  listDocuments,
  type PolicyDocument,
  type PolicyLocation,
  policyArgumentText,
  type SavedRequest,
  type Scenario,
} from "#core";
import type { PlaceOfProblem } from "./scenario-problems.ts";
import type { ValidationJob } from "./validation-job.ts";

/** A policy of the scenario, and where a person finds it. */
export interface PlacedDocument {
  readonly job: ValidationJob;
  /** The id the editor opens it by: that of its job, but for a policy passed with a request. */
  readonly opens: DocumentId;
  readonly name: string;
  readonly place: PlaceOfProblem;
}

/**
 * Every policy that a person can change: those of the entities in their order, then those passed with
 * requests. What AWS manages is AWS's.
 */
export function placedDocuments(scenario: Scenario): readonly PlacedDocument[] {
  return [...listDocuments(scenario).map(placeDocument), ...scenario.requests.flatMap(passedWith)];
}

function placeDocument({ id, type, name, owner, text, location }: PolicyDocument): PlacedDocument {
  const resource = location.kind === "resource" ? location.resource : null;
  return {
    job: { documentId: id, text, type, managed: location.kind === "managed", resource },
    opens: id,
    name,
    place: { kind: "entity", id: owner },
  };
}

function passedWith(request: SavedRequest, index: number): PlacedDocument[] {
  const calls = [
    ...(request.assume ?? []).map((call, hop) => ({ hop, policies: call.sessionPolicies ?? [] })),
    { hop: null, policies: request.session?.sessionPolicies ?? [] },
  ];
  return calls.flatMap(({ hop, policies }) =>
    policies.map((policy, position): PlacedDocument => {
      const location: PolicyLocation = { kind: "session", hop, index: position };
      const opens = documentIdOf(location);
      return {
        // Every request has a first session policy: the editor knows that of the current one alone.
        job: {
          documentId: JSON.stringify(["request", index, opens]),
          text: policyArgumentText(policy),
          type: "session",
          resource: null,
        },
        opens,
        name: "",
        place: { kind: "request", index },
      };
    }),
  );
}
