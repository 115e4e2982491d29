import type { OrganizationalUnit, Scenario } from "#core";
import {
  type Box,
  boundsOf,
  CONTAINER_GAP,
  PADDING,
  type Point,
  type Size,
  SUMMARY,
  UNIT_HEADER,
} from "./geometry.ts";
import { positionOf } from "./layout-positions.ts";
import { pack } from "./pack.ts";

/** A container with what stands directly in it. Leaves are accounts, and what is collapsed. */
interface Container {
  readonly id: string;
  readonly children: readonly Container[];
  /** Of a leaf, whose inside is laid out already or not shown; null for the others. */
  readonly size: Size | null;
}

interface Packed {
  readonly size: Size;
  /** Boxes of everything inside and of itself, relative to its own corner. */
  readonly boxes: ReadonlyMap<string, Box>;
}

export interface ContainerPlaces {
  readonly containers: ReadonlyMap<string, Box>;
  readonly stacks: ReadonlyMap<string, number>;
  readonly corners: ReadonlyMap<string, Point>;
}

const CANVAS = "";

/**
 * Places organizations, units and accounts: nested, one under another in stacks. What a person moved
 * stands where they put it, with all in it that has no place of its own; the outlines around it follow.
 * @param sizes The size of every account by its id.
 * @param before How many stacks each container had, which it keeps.
 * @param aspect The shape of the canvas, width to height.
 */
export function placeContainers(
  scenario: Scenario,
  sizes: ReadonlyMap<string, Size>,
  before: ReadonlyMap<string, number>,
  aspect: number,
): ContainerPlaces {
  const tree = containerTree(scenario, sizes);
  const stacks = new Map<string, number>();
  const { boxes } = packContainer(tree, before, stacks, aspect);
  const containers = new Map<string, Box>();
  const corners = new Map<string, Point>();
  const placeAll = (container: Container, by: Point): Box => {
    const own = boxes.get(container.id) ?? { ...NOWHERE, width: 0, height: 0 };
    const corner = positionOf(scenario.layout, container.id) ?? {
      x: own.x + by.x,
      y: own.y + by.y,
    };
    const shift = { x: corner.x - own.x, y: corner.y - own.y };
    const inside = container.children.map((child) => placeAll(child, shift));
    const given = { ...own, ...corner };
    const box = container.size === null ? outline(inside, given) : given;
    if (container.id !== CANVAS) {
      containers.set(container.id, box);
      corners.set(container.id, corner);
    }
    return box;
  };
  placeAll(tree, NOWHERE);
  return { containers, stacks, corners };
}

const NOWHERE: Point = { x: 0, y: 0 };

/** Around what is inside; an empty unit keeps the box it was given. */
function outline(inside: readonly Box[], given: Box): Box {
  const bounds = boundsOf(inside);
  if (bounds === null) return given;
  return {
    x: bounds.x - PADDING,
    y: bounds.y - PADDING - UNIT_HEADER,
    width: bounds.width + 2 * PADDING,
    height: bounds.height + 2 * PADDING + UNIT_HEADER,
  };
}

function containerTree(scenario: Scenario, sizes: ReadonlyMap<string, Size>): Container {
  const left = new Map(sizes);
  // The first unit that lists an account has it, so that none stands twice.
  const take = (id: string): readonly Container[] => {
    const size = left.get(id);
    left.delete(id);
    return size === undefined ? [] : [{ id, children: [], size }];
  };
  const collapsed = new Set(scenario.collapsed);
  const unit = (of: OrganizationalUnit, id: string): Container => {
    const children = [
      ...of.accounts.flatMap(take),
      ...of.organizationalUnits.map((child) => unit(child, child.id)),
    ];
    return collapsed.has(id) ? { id, size: SUMMARY, children: [] } : { id, size: null, children };
  };
  const organizations = scenario.organizations.map((organization) =>
    unit(organization.root, organization.id),
  );
  return {
    id: CANVAS,
    size: null,
    children: [...organizations, ...[...left.keys()].flatMap(take)],
  };
}

function packContainer(
  container: Container,
  before: ReadonlyMap<string, number>,
  stacks: Map<string, number>,
  aspect: number,
): Packed {
  if (container.size !== null) return alone(container.id, container.size);
  const children = container.children.map((child) => packContainer(child, before, stacks, aspect));
  if (children.length === 0) return alone(container.id, EMPTY_UNIT);
  const packed = pack(
    children.map((child) => child.size),
    CONTAINER_GAP,
    before.get(container.id) ?? null,
    aspect,
  );
  stacks.set(container.id, packed.stacks);
  const inset = container.id === CANVAS ? { x: 0, y: 0 } : { x: PADDING, y: PADDING + UNIT_HEADER };
  const size = {
    width: packed.size.width + 2 * inset.x,
    height: packed.size.height + inset.y + inset.x,
  };
  const boxes = new Map<string, Box>([[container.id, { x: 0, y: 0, ...size }]]);
  for (const [index, child] of children.entries()) {
    const corner = packed.boxes[index];
    if (corner === undefined) continue;
    for (const [id, box] of child.boxes) {
      boxes.set(id, { ...box, x: box.x + corner.x + inset.x, y: box.y + corner.y + inset.y });
    }
  }
  return { size, boxes };
}

const EMPTY_UNIT: Size = { width: 320, height: UNIT_HEADER + 2 * PADDING + 20 };

function alone(id: string, size: Size): Packed {
  return { size, boxes: new Map([[id, { x: 0, y: 0, ...size }]]) };
}
