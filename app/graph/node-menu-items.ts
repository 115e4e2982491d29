import type { Entity, Organization, Relation, Scenario } from "#core";
import type { GraphEditWords } from "../messages/graph-edits.ts";
import type { GraphWords } from "../messages/graph.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import type { StartTask } from "./canvas-task.ts";
import { type Chip, chipsOf, controlChips, unattachedChips } from "./chips.ts";
import type { Point } from "./geometry.ts";
import type { MenuEntry } from "./PointMenu.tsx";
import { relationSentence } from "./sentences.ts";

/** A menu is no list of a thousand; the Outline and the inspector have them all. */
const MOST_RELATIONS = 12;

export interface MenuSubject {
  readonly id: string;
  readonly at: Point;
  readonly scenario: Scenario;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: readonly Relation[];
}

/** A node's policies and lines, which are no tab stops of their own. */
export function nodeMenuItems(
  { id, at, scenario, entities, relations }: MenuSubject,
  startTask: StartTask,
  { edit, graph }: { readonly edit: GraphEditWords; readonly graph: GraphWords },
): readonly MenuEntry[] {
  const entity = entities.get(id);
  const chips = entity === undefined ? [] : allChips(entity, scenario, graph);
  const documents = chips.map((chip) =>
    item(`${chip.role} ${chip.documentId}`, edit.openPolicy(chip.name), () => {
      selectEntity(chip.entity ?? id);
      selectDocument(chip.documentId);
    }),
  );
  const lines = relations
    .filter((relation) => isEdgeOf(relation, id))
    .slice(0, MOST_RELATIONS)
    .map((relation) =>
      item(relation.id, relationSentence(relation, entities, graph), () => {
        startTask({ kind: "edge-menu", id: relation.id, at });
      }),
    );
  return [...documents, ...(lines.length === 0 ? [] : (["separator", ...lines] as const))];
}

function allChips(entity: Entity, scenario: Scenario, words: GraphWords): readonly Chip[] {
  switch (entity.kind) {
    case "organization":
      return controlChips(entity.organization.root, entity.organization, words);
    case "organizational-unit":
      return controlChips(entity.unit, entity.organization, words);
    case "account": {
      const home = scenario.organizations.find(({ root }) => holdsAccount(root, entity.id));
      const control = home === undefined ? [] : controlChips(entity.account, home, words);
      return [...control, ...unattachedChips(entity.account, words)];
    }
    case "user":
    case "group":
    case "role":
    case "policy":
    case "identity-provider":
    case "resource":
      return chipsOf(entity, words);
  }
}

function holdsAccount(unit: Organization["root"], account: string): boolean {
  return (
    unit.accounts.includes(account) ||
    unit.organizationalUnits.some((child) => holdsAccount(child, account))
  );
}

function isEdgeOf({ kind, from, to }: Relation, id: string): boolean {
  return kind !== "attachment" && kind !== "boundary" && (from === id || to === id);
}

function item(id: string, label: string, onSelect: () => void): MenuEntry {
  return { id, label, shortcut: null, danger: false, onSelect };
}
