import { Position } from "@xyflow/react";
import type { Account, Entity, Organization, Scenario } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import { cardKind, outsideKind } from "./card-kind.ts";
import { chipsOf, controlChips, unattachedChips } from "./chips.ts";
import { accessibleName, factLine, outsideFacts, shownName } from "./facts.ts";
import { ACCOUNT_HEADER, type Box, PADDING } from "./geometry.ts";
import type { AccountNodeType, CardNodeType, GraphNode, UnitNodeType } from "./graph-types.ts";
import {
  CARD_LAYER,
  connectable,
  CONTAINER_LAYER,
  framed,
  handle,
  HANDLE_SIZE,
} from "./node-frame.ts";
import type { CardPlace, Layout } from "./placement.ts";
import { summaryNode } from "./project-summary.ts";

/** Nodes from the outside in, as React Flow needs parents before children. */
export function projectNodes(
  scenario: Scenario,
  entities: ReadonlyMap<string, Entity>,
  layout: Layout,
  words: GraphWords,
): readonly GraphNode[] {
  const containers: GraphNode[] = [];
  const cards: GraphNode[] = [];
  const homes = homesOf(scenario);
  const collapsed = new Set(scenario.collapsed);
  const filled = new Set([...layout.cards.values()].map(({ account }) => account));
  for (const entity of entities.values()) {
    const box = layout.containers.get(entity.id);
    const place = layout.cards.get(entity.id);
    if (box !== undefined) {
      const node = containerNode(entity, box, { homes, filled, layout }, words);
      if (node !== null) containers.push(node);
    } else if (place !== undefined) {
      const isCollapsed = collapsed.has(entity.id);
      cards.push(
        isCollapsed
          ? summaryNode(entity, place.box, { homes, entities, layout }, words)
          : cardNode(entity, place, layout, words),
      );
    }
  }
  const outside = [...layout.cards]
    .filter(([id, { account }]) => account === null && !entities.has(id))
    .map(([name, place]) => outsideNode(name, place, words));
  return [...containers, ...outside, ...cards];
}

/** The organization each account belongs to. */
function homesOf(scenario: Scenario): ReadonlyMap<string, Organization> {
  const homes = new Map<string, Organization>();
  for (const organization of scenario.organizations) {
    const visit = (unit: Organization["root"]) => {
      for (const account of unit.accounts) homes.set(account, organization);
      unit.organizationalUnits.forEach(visit);
    };
    visit(organization.root);
  }
  return homes;
}

/** How many units are around one; -1 when it is not in there. */
function depthIn(unit: Organization["root"], id: string): number {
  if (unit.id === id) return 0;
  const inside = Math.max(-1, ...unit.organizationalUnits.map((inner) => depthIn(inner, id)));
  return inside === -1 ? -1 : inside + 1;
}

interface Surroundings {
  readonly homes: ReadonlyMap<string, Organization>;
  /** Ids of the accounts that have cards. */
  readonly filled: ReadonlySet<string | null>;
  readonly layout: Layout;
}

function containerNode(
  entity: Entity,
  box: Box,
  { homes, filled, layout }: Surroundings,
  words: GraphWords,
): GraphNode | null {
  switch (entity.kind) {
    case "organization": {
      const { organization } = entity;
      return unitNode(entity, box, words, {
        depth: 0,
        remark: words.kinds.root,
        chips: controlChips(organization.root, organization, words),
        empty:
          organization.root.accounts.length + organization.root.organizationalUnits.length === 0,
      });
    }
    case "organizational-unit":
      return unitNode(entity, box, words, {
        depth: depthIn(entity.organization.root, entity.id),
        remark: "",
        chips: controlChips(entity.unit, entity.organization, words),
        empty: entity.unit.accounts.length + entity.unit.organizationalUnits.length === 0,
      });
    case "account":
      return accountNode(
        entity.account,
        accessibleName(entity, words),
        box,
        {
          home: homes.get(entity.id) ?? null,
          isEmpty: !filled.has(entity.id),
          inset: layout.insets.get(entity.id) ?? PADDING,
        },
        words,
      );
    case "user":
    case "group":
    case "role":
    case "policy":
    case "identity-provider":
    case "resource":
      return null;
  }
}

function unitNode(
  entity: Entity,
  box: Box,
  words: GraphWords,
  facts: Pick<UnitNodeType["data"], "depth" | "remark" | "chips" | "empty">,
): UnitNodeType {
  return {
    ...framed(entity.id, box, accessibleName(entity, words), words),
    type: "unit",
    zIndex: CONTAINER_LAYER,
    dragHandle: ".unit-header",
    data: { kind: cardKind(entity), name: shownName(entity), ...facts },
  };
}

interface AccountFrame {
  /** The organization it is in. */
  readonly home: Organization | null;
  readonly isEmpty: boolean;
  readonly inset: number;
}

function accountNode(
  account: Account,
  label: string,
  box: Box,
  { home, isEmpty, inset }: AccountFrame,
  words: GraphWords,
): AccountNodeType {
  return {
    ...framed(account.id, box, label, words),
    type: "account",
    zIndex: CONTAINER_LAYER,
    dragHandle: ".account-header",
    handles: [
      handle("source", Position.Right, box.width - HANDLE_SIZE / 2, ACCOUNT_HEADER / 2),
      handle("target", Position.Left, -HANDLE_SIZE / 2, ACCOUNT_HEADER / 2),
    ],
    data: {
      name: account.name,
      accountId: account.name === account.id ? "" : account.id,
      remark: home?.managementAccountId === account.id ? words.managementAccount : "",
      chips: [
        ...(home === null ? [] : controlChips(account, home, words)),
        ...unattachedChips(account, words),
      ],
      empty: isEmpty,
      inset,
    },
  };
}

function cardNode(
  entity: Entity,
  { box, account }: CardPlace,
  layout: Layout,
  words: GraphWords,
): CardNodeType {
  const corner = account === null ? undefined : layout.containers.get(account);
  return {
    ...framed(entity.id, box, accessibleName(entity, words), words),
    ...(account === null || corner === undefined
      ? {}
      : { parentId: account, position: { x: box.x - corner.x, y: box.y - corner.y } }),
    ...connectable(box),
    type: "card",
    zIndex: CARD_LAYER,
    data: {
      kind: cardKind(entity),
      name: shownName(entity),
      line: factLine(entity, words),
      chips: chipsOf(entity, words),
      outside: false,
    },
  };
}

function outsideNode(name: string, { box }: CardPlace, words: GraphWords): CardNodeType {
  const facts = outsideFacts(name, words);
  return {
    ...framed(name, box, facts.label, words),
    ...connectable(box),
    type: "card",
    zIndex: CARD_LAYER,
    deletable: false,
    data: { kind: outsideKind(name), name: facts.name, line: facts.line, chips: [], outside: true },
  };
}
