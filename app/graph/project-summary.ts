import type { Entity, EntityKind, Organization } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import { cardKind } from "./card-kind.ts";
import { controlChips } from "./chips.ts";
import { accessibleName, shownName } from "./facts.ts";
import type { Box } from "./geometry.ts";
import type { SummaryNodeType } from "./graph-types.ts";
import { CARD_LAYER, connectable, framed } from "./node-frame.ts";
import type { Layout } from "./placement.ts";

/** A collapsed container: a card that says how much is in it, where lines to what is in it end. */
export function summaryNode(
  entity: Entity,
  box: Box,
  {
    homes,
    entities,
    layout,
  }: {
    readonly homes: ReadonlyMap<string, Organization>;
    readonly entities: ReadonlyMap<string, Entity>;
    readonly layout: Layout;
  },
  words: GraphWords,
): SummaryNodeType {
  const counts = countsIn(entity.id, entities, layout);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    ...framed(entity.id, box, words.collapsed(accessibleName(entity, words), total), words),
    ...connectable(box),
    type: "summary",
    zIndex: CARD_LAYER,
    data: {
      kind: cardKind(entity),
      name: shownName(entity),
      detail: entity.kind === "account" && shownName(entity) !== entity.id ? entity.id : "",
      counts,
      chips: chipsAt(entity, homes, words),
    },
  };
}

function countsIn(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  { summaries }: Layout,
): SummaryNodeType["data"]["counts"] {
  const counts = new Map<EntityKind, number>();
  for (const entity of entities.values()) {
    const isRoot = entity.kind === "organizational-unit" && entity.parent === null;
    if (summaries.get(entity.id) !== id || isRoot) continue;
    counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  }
  return [...counts];
}

function chipsAt(
  entity: Entity,
  homes: ReadonlyMap<string, Organization>,
  words: GraphWords,
): SummaryNodeType["data"]["chips"] {
  if (entity.kind === "organizational-unit") {
    return controlChips(entity.unit, entity.organization, words);
  }
  if (entity.kind === "organization") {
    return controlChips(entity.organization.root, entity.organization, words);
  }
  const home = homes.get(entity.id);
  return entity.kind === "account" && home !== undefined
    ? controlChips(entity.account, home, words)
    : [];
}
