import type { Cell } from "./account-grid.ts";
import type { Box, Point, Span } from "./geometry.ts";

/** Where everything stands, in canvas units. Boxes are absolute. */
export interface Layout {
  /** By entity id; what is outside the scenario by its name. */
  readonly cards: ReadonlyMap<string, CardPlace>;
  /** Ids of what is not shown because a container is collapsed, each with that container's id, a card itself. */
  readonly summaries: ReadonlyMap<string, string>;
  /** Accounts, organizational units and organizations by id. */
  readonly containers: ReadonlyMap<string, Box>;
  /** Where the first column begins in each account, by its id; the account's name begins there too. */
  readonly insets: ReadonlyMap<string, number>;
  /**
   * Where each container is by itself, by its id: what has no place of its own is laid out from here, and the outline
   * reaches to what has one.
   */
  readonly corners: ReadonlyMap<string, Point>;
  /** How many stacks of boxes each container has, by its id; `""` is the canvas. */
  readonly stacks: ReadonlyMap<string, number>;
  readonly arrangement: Arrangement;
}

/**
 * Three columns, and what is outside at their left; on a narrow canvas everything one under another, and
 * folded to two columns unless there are only two.
 */
export type Arrangement = "wide" | "narrow" | "folded";

export interface CardPlace {
  readonly box: Box;
  /** Id of the account it stands in; null outside. */
  readonly account: string | null;
  /** Its cell in the account's grid; null where a person put it, and outside. */
  readonly cell: Cell | null;
  /** Free spans beside its column, where edges may run; null where a person put it. */
  readonly sides: { readonly left: Span; readonly right: Span } | null;
}
