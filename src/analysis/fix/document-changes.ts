import type { PolicyText, Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { SavedRequest } from "../../iam/request.ts";
import { type EditableDocument, indexDocuments } from "./document-index.ts";

/** A policy text before and after an edit. */
export interface DocumentChange {
  readonly location: PolicyLocation;
  readonly name: string;
  /** What a person calls the entity that carries it. */
  readonly owner: string;
  /** Null when the edit makes the policy. */
  readonly before: PolicyText | null;
  readonly after: PolicyText;
}

/** The policy texts that one scenario has otherwise than another, in the order of the later one. */
export function documentChanges(
  before: Scenario,
  after: Scenario,
  requestIndex: number,
): readonly DocumentChange[] {
  const old = indexOf(before, requestIndex);
  return [...indexOf(after, requestIndex).values()].flatMap((document): DocumentChange[] => {
    const { id, location, name, ownerName: owner, text } = document;
    const was = old.get(id)?.text ?? null;
    return was === text ? [] : [{ location, name, owner, before: was, after: text }];
  });
}

function indexOf(scenario: Scenario, index: number): ReadonlyMap<string, EditableDocument> {
  return indexDocuments(scenario, scenario.requests[index] ?? NO_REQUEST);
}

const NO_REQUEST: SavedRequest = { name: "", principal: "", action: "", resource: "" };
