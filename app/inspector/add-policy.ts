import {
  addControlPolicy,
  addInlinePolicy,
  addResourcePolicy,
  attachControlPolicy,
  attachPolicy,
  type ControlPolicyType,
  documentIdOf,
  entityName,
  setBoundary,
  type EntityOf,
  type IdentityEntity,
} from "#core";
import type { InspectorWords } from "../messages/inspector.ts";
import { selectDocument } from "../state/actions.ts";
import { apply, applyAndOpen } from "./apply.ts";
import {
  startingControlPolicy,
  startingIdentityPolicy,
  startingResourcePolicy,
} from "./starting-policies.ts";

// What the menu does: one step of the undo timeline each, and the policy's tab opens.

export function addInline(entity: IdentityEntity, words: InspectorWords): void {
  applyAndOpen(words.did.added(words.newInline, entityName(entity)), (scenario) =>
    addInlinePolicy(scenario, entity.id, "Policy", startingIdentityPolicy()),
  );
}

export function attachManaged(entity: IdentityEntity, arn: string, words: InspectorWords): void {
  apply(words.did.attached(policyName(arn), entityName(entity)), (scenario) =>
    attachPolicy(scenario, entity.id, arn),
  );
  selectDocument(documentIdOf({ kind: "managed", arn }));
}

export function bound(entity: IdentityEntity, arn: string, words: InspectorWords): void {
  apply(words.did.boundary(policyName(arn), entityName(entity)), (scenario) =>
    setBoundary(scenario, entity.id, arn),
  );
  selectDocument(documentIdOf({ kind: "managed", arn }));
}

export function addToResource(entity: EntityOf<"resource">, words: InspectorWords): void {
  applyAndOpen(words.did.added(words.resourceTab, entityName(entity)), (scenario) =>
    addResourcePolicy(scenario, entity.id, startingResourcePolicy(entity.id, entity.account.id)),
  );
}

export function addControl(
  { id }: EntityOf<"organization">,
  type: ControlPolicyType,
  words: InspectorWords,
): void {
  const kind = words.roles[type];
  applyAndOpen(words.did.added(kind, id), (scenario) =>
    addControlPolicy(scenario, id, type, kind, startingControlPolicy(type)),
  );
}

export function attachControl(
  entity: EntityOf<"account"> | EntityOf<"organizational-unit">,
  type: ControlPolicyType,
  name: string,
  words: InspectorWords,
): void {
  apply(words.did.attached(name, entityName(entity)), (scenario) =>
    attachControlPolicy(scenario, entity.id, type, name),
  );
}

export function policyName(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
