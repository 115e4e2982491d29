import { listEntities } from "../iam/entity.ts";
import type { Scenario } from "../iam/model.ts";
import type { Relation } from "./relation.ts";
import { joinSame } from "./relations-at.ts";
import { indexNames, type NameIndex } from "./relations-names.ts";
import { readRelations, type ReadRelations, relatedEntity } from "./relations-read.ts";

/**
 * Every relation of a scenario, in the order of its entities. A `Deny` for everybody and a
 * resource of `*` relate nothing to anything in particular, and are not in it. Linear in the
 * scenario but for wildcard patterns, which are compared with the entities of their service once.
 */
export function listRelations(scenario: Scenario): readonly Relation[] {
  return followRelations()(scenario);
}

/**
 * The same for one scenario after another, as when somebody types: what carries the same policies as
 * before keeps its relations, and where no relation changed, the array itself is the one from before.
 */
export function followRelations(): (scenario: Scenario) => readonly Relation[] {
  let read: ReadonlyMap<string, ReadRelations> = new Map();
  let names: NameIndex | null = null;
  let parts: readonly (readonly Relation[])[] = [];
  let all: readonly Relation[] = [];
  return (scenario) => {
    const entities = listEntities(scenario);
    names = names?.fits(entities) === true ? names : indexNames(entities);
    const policies = new Map(
      entities.flatMap((entity) =>
        entity.kind === "policy" ? [[entity.id, entity.policy] as const] : [],
      ),
    );
    const reading = new Map<string, ReadRelations>();
    const current: (readonly Relation[])[] = [];
    for (const entity of entities) {
      const related = relatedEntity(entity);
      if (related === null) continue;
      const known = readRelations(related, names, policies, read.get(entity.id));
      reading.set(entity.id, known);
      if (known.relations.length > 0) current.push(known.relations);
    }
    read = reading;
    if (current.length !== parts.length || current.some((part, at) => part !== parts[at])) {
      // An entity's relations begin or end at it: only entities of one name can say the same.
      all = names.isUnique ? current.flat() : joinSame(current.flat());
      parts = current;
    }
    return all;
  };
}
