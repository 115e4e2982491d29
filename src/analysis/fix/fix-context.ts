import { type Entity, listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { documentIdOf, type PolicyLocation } from "../../iam/policy-location.ts";
import type { SavedRequest } from "../../iam/request.ts";
import type { DocumentId } from "../../text/source.ts";
import { type EditableDocument, indexDocuments } from "./document-index.ts";
import type { ScenarioEdits } from "./scenario-edits.ts";

/** What the making of one edit starts from. */
export interface FixContext {
  readonly scenario: Scenario;
  readonly requestIndex: number;
  readonly request: SavedRequest;
  readonly edits: ScenarioEdits;
  readonly documents: ReadonlyMap<DocumentId, EditableDocument>;
}

export function createContext(
  scenario: Scenario,
  requestIndex: number,
  edits: ScenarioEdits,
): FixContext | null {
  const request = scenario.requests[requestIndex];
  if (request === undefined) return null;
  const documents = indexDocuments(scenario, request);
  return { scenario, requestIndex, request, edits, documents };
}

export function documentAt(
  { documents }: FixContext,
  location: PolicyLocation,
): EditableDocument | null {
  return documents.get(documentIdOf(location)) ?? null;
}

/** The scenario with another text in a document's place. */
export function withText(
  { edits, scenario, requestIndex }: FixContext,
  { location }: EditableDocument,
  text: string,
): Scenario {
  return edits.setDocument(scenario, location, text, requestIndex);
}

export function entityById({ scenario }: FixContext, id: string | null): Entity | null {
  return listEntities(scenario).find((entity) => entity.id === id) ?? null;
}

/** The resource of this ARN, else the one whose ARN is the longest prefix of it at a `/` or `:`. */
export function resourceEntity({ scenario }: FixContext, arn: string): Entity | null {
  let longest: Entity | null = null;
  for (const entity of listEntities(scenario)) {
    if (entity.kind !== "resource" || !arn.startsWith(entity.id)) continue;
    const next = arn.charAt(entity.id.length);
    const covers = next === "" || next === "/" || next === ":";
    if (covers && entity.id.length > (longest?.id.length ?? 0)) longest = entity;
  }
  return longest;
}
