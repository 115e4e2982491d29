import { mapStrings } from "../../json/edit.ts";
import { listDocuments, type PolicyDocument } from "../../iam/documents.ts";
import type { Scenario } from "../../iam/model.ts";
import type { SavedRequest } from "../../iam/request.ts";
import { renameByMap } from "./rename-by-map.ts";
import type { Rename } from "./rename-arns.ts";
import { renameInRequest } from "./rename-in-request.ts";

/** Texts that name something. */
export interface Mentions {
  readonly documents: readonly PolicyDocument[];
  readonly requests: readonly SavedRequest[];
}

/** The policies and requests that name one of these, as a whole or what lies within it. */
export function findMentions(scenario: Scenario, ids: Iterable<string>): Mentions {
  const names = [...ids];
  const rename = renameByMap(new Map(names.map((id) => [id, `${id} `])));
  return {
    documents: listDocuments(scenario).filter(
      ({ text }) =>
        // Most texts name none of them: that is found without reading the JSON.
        names.some((id) => text.includes(id)) && changes(rename, (spy) => mapStrings(text, spy)),
    ),
    requests: scenario.requests.filter((request) =>
      changes(rename, (spy) => renameInRequest(request, spy)),
    ),
  };
}

function changes(rename: Rename, apply: (spy: Rename) => unknown): boolean {
  let found = false;
  apply((text) => {
    found ||= rename(text) !== text;
    return text;
  });
  return found;
}
