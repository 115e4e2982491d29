import type { Edge, Node } from "@xyflow/react";
import type { DocumentId, EntityKind, RelationKind } from "#core";
import type { CardKind } from "./card-kind.ts";
import type { Chip } from "./chips.ts";
import type { Route } from "./routes.ts";
import type { WordPlace } from "./view/word-place.ts";

// React Flow asks for type aliases here: an interface has no index signature.

export type CardData = {
  readonly kind: CardKind;
  readonly name: string;
  readonly line: string;
  readonly chips: readonly Chip[];
  readonly outside: boolean;
};

export type AccountData = {
  readonly name: string;
  /** Empty where it is all there is for a name. */
  readonly accountId: string;
  /** Where the name begins: clear of the lines that run down the left side. */
  readonly inset: number;
  /** `management account`, where it is one. */
  readonly remark: string;
  readonly chips: readonly Chip[];
  readonly empty: boolean;
};

export type UnitData = {
  readonly kind: CardKind;
  readonly name: string;
  /** How many units are around it: 0 of the root. */
  readonly depth: number;
  readonly remark: string;
  readonly chips: readonly Chip[];
  readonly empty: boolean;
};

/** A collapsed container. */
export type SummaryData = {
  readonly kind: CardKind;
  readonly name: string;
  /** An account's id, where it has another name. */
  readonly detail: string;
  /** How many of each kind are in it. */
  readonly counts: readonly (readonly [kind: EntityKind, count: number])[];
  readonly chips: readonly Chip[];
};

export type NoteData = {
  readonly kind: CardKind;
  /** All it says. */
  readonly name: string;
  readonly chips: readonly Chip[];
};

export type CardNodeType = Node<CardData, "card">;
export type AccountNodeType = Node<AccountData, "account">;
export type UnitNodeType = Node<UnitData, "unit">;
export type SummaryNodeType = Node<SummaryData, "summary">;
export type NoteNodeType = Node<NoteData, "note">;
export type GraphNode =
  | CardNodeType
  | AccountNodeType
  | UnitNodeType
  | SummaryNodeType
  | NoteNodeType;

export type RelationData = {
  readonly kind: RelationKind;
  readonly denies: boolean;
  readonly conditional: boolean;
  /** Empty on all but one of the edges that run together. */
  readonly word: string;
  /** Where the word stands, if not at the end of the line. */
  readonly place?: WordPlace;
  readonly route: Route;
  /** Where the statement is that says so. */
  readonly documentId: DocumentId | null;
};

export type GraphEdge = Edge<RelationData, "relation">;

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
