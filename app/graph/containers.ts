import type { OrganizationalUnit, Scenario } from "#core";
import {
  type Box,
  boundsOf,
  CONTAINER_GAP,
  PADDING,
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
}

const CANVAS = "";

/**
 * Places organizations, units and accounts: nested, one under another in stacks. An account a
 * person moved stands where they put it, and the outlines around it follow.
 * @param sizes The size of every account by its id.
 * @param before How many stacks each container had, which it keeps.
 */
export function placeContainers(
  scenario: Scenario,
  sizes: ReadonlyMap<string, Size>,
  before: ReadonlyMap<string, number>,
): ContainerPlaces {
  const tree = containerTree(scenario, sizes);
  const stacks = new Map<string, number>();
  const { boxes } = packContainer(tree, before, stacks);
  const containers = new Map<string, Box>();
  const placeAll = (container: Container): Box | null => {
    const own = boxes.get(container.id);
    const inside = container.children.flatMap((child) => placeAll(child) ?? []);
    const box =
      container.size === null ? outline(inside, own) : accountBox(container.id, own, scenario);
    if (box !== null && container.id !== CANVAS) containers.set(container.id, box);
    return box;
  };
  placeAll(tree);
  return { containers, stacks };
}

function accountBox(id: string, box: Box | undefined, scenario: Scenario): Box | null {
  return box === undefined ? null : { ...box, ...positionOf(scenario.layout, id) };
}

/** Around what is inside; an empty unit keeps the box it was given. */
function outline(inside: readonly Box[], own: Box | undefined): Box | null {
  const bounds = boundsOf(inside);
  if (bounds === null) return own ?? null;
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
): Packed {
  if (container.size !== null) return alone(container.id, container.size);
  const children = container.children.map((child) => packContainer(child, before, stacks));
  if (children.length === 0) return alone(container.id, EMPTY_UNIT);
  const packed = pack(
    children.map((child) => child.size),
    CONTAINER_GAP,
    before.get(container.id) ?? null,
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
