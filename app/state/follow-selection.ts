import type { Entity } from "#core";
import type { Selection } from "./state.ts";

/**
 * What is selected after a step through the timeline. An entity that is gone from its place was renamed or moved to
 * another path by the step, if there is another one of its kind in that place now: it is the same, under another ARN.
 */
export function followSelection(
  selection: Selection,
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
): Selection {
  const { entity } = selection;
  if (entity === null || after.has(entity) || before.size !== after.size) return selection;
  const place = [...before.keys()].indexOf(entity);
  const now = [...after.values()][place];
  if (now === undefined || now.kind !== before.get(entity)?.kind || before.has(now.id)) {
    return selection;
  }
  return { ...selection, entity: now.id, document: null, range: null };
}
