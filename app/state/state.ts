import type { Decision, DocumentId, Problem, Scenario, SourceRange, SourceRef, Stage } from "#core";
import type { Language } from "../messages/catalogue.ts";
import type { Action } from "./action.ts";
import type { evaluator as Evaluator } from "./evaluator.ts";

/** What a person can change. Everything else, the evaluation included, is derived from it. */
export interface PlaygroundState {
  readonly history: History;
  readonly origin: Origin;
  /** Position in `scenario.requests`; the request bar edits that one. */
  readonly requestIndex: number;
  readonly selection: Selection;
  readonly desk: Desk;
  /** The statement the cursor is in; null while no policy is being read or written with it. */
  readonly focusedStatement: SourceRef | null;
  readonly playback: Playback;
  readonly preferences: Preferences;
  /** Texts of the AWS managed policies the scenario names, loaded from the catalog on demand. */
  readonly managedPolicies: ReadonlyMap<string, string>;
  /** Spoken by the polite live region; a new text replaces the last. */
  readonly announcement: string;
  /** Null until its code has come, moments after the first picture. */
  readonly evaluator: typeof Evaluator | null;
  /** Everything one can do, for palette, menus, keys and help; empty until its code has come with the evaluator. */
  readonly actions: readonly Action[];
  readonly dialog: DialogName | null;
  readonly notice: Notice | null;
}

/** At most one dialog of the shell is open at a time. */
export type DialogName =
  | "gallery"
  | "share"
  | "palette"
  | "settings"
  | "shortcuts"
  | "predict"
  | "matrix";

/** Something to tell that concerns the whole page; shown until it is dismissed. */
export type Notice =
  /** A link, file or example could not be opened; the work at hand is as it was. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** A file that is none of ours, but may be one that AWS printed. */
  | { readonly kind: "not-a-scenario"; readonly text: string }
  /** The address leads to no example and to no scenario. */
  | { readonly kind: "unknown-address" }
  /** It was opened, but not all of it made sense. */
  | { readonly kind: "repaired"; readonly problems: readonly Problem[] }
  /** Something else was opened while one's own work is kept under this id. */
  | { readonly kind: "work-kept"; readonly work: string; readonly name: string }
  /** The browser keeps nothing: private mode, or no room. */
  | { readonly kind: "not-saved" }
  /** Another tab has gone on with the same work, so what is edited here is kept as one of its own. */
  | { readonly kind: "kept-apart" }
  /** Code that was asked for did not come: no network, or a newer build in its place. */
  | { readonly kind: "not-loaded" };

/** One timeline over graph, requests and policy texts. */
export interface History {
  readonly past: readonly Revision[];
  readonly present: Revision;
  readonly future: readonly Revision[];
}

export interface Revision {
  readonly scenario: Scenario;
  /** What was done to get here, in the interface's words: `Rename alice`. */
  readonly label: string;
  /** Edits with the same key in a row are one step back: typing in one policy. Null never joins. */
  readonly coalesceKey: string | null;
}

/** Where the scenario came from, so that an example or a link never silently replaces one's own work. */
export type Origin =
  | { readonly kind: "example"; readonly id: string; readonly saved: Scenario }
  | { readonly kind: "link"; readonly saved: Scenario }
  | { readonly kind: "file"; readonly name: string; readonly saved: Scenario }
  | { readonly kind: "own" };

export interface Selection {
  /** The selected node: an entity's id as in `TraceStep.subject`. */
  readonly entity: string | null;
  /** Ids of the other nodes that are selected together with it, itself never. */
  readonly also: readonly string[];
  /** The selected edge: a relation's id. */
  readonly relation: string | null;
  /** The policy whose tab is open, and what is marked in it. */
  readonly document: DocumentId | null;
  readonly range: SourceRange | null;
}

/** The policies that lie open, whatever is selected; see `desk.ts` for what one does with them. */
export interface Desk {
  /** Opened by a person, in the order of their tabs; each stays until it is closed. */
  readonly open: readonly DocumentId[];
  /** Shown beside the selected one; null for none. */
  readonly beside: DocumentId | null;
  /** Whether policies take the room of outline and canvas as well. */
  readonly expanded: boolean;
  /** Being compared with what it said earlier; null for none. */
  readonly compared: DocumentId | null;
}

export interface Playback {
  /** Whether the request has been sent; until then there is a request ready to send, and no verdict. */
  readonly sent: boolean;
  /** Position in the frames of the evaluation. */
  readonly step: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** What was said before it was sent; null when nobody was asked. */
  readonly prediction: Prediction | null;
}

/** A guess at a verdict, and at whose policies settle it: `none` for no policy, null where that was not said. */
export interface Prediction {
  readonly decision: Decision;
  readonly layer: Stage | "none" | null;
}

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Preferences {
  readonly language: Language | "system";
  readonly theme: "light" | "dark" | "system";
  readonly motion: "full" | "none" | "system";
  /** Whether one is asked for the verdict before a request is run. */
  readonly predict: boolean;
  /** Whether keys that are one character, such as `]`, work everywhere on the page (WCAG 2.1.4). */
  readonly characterKeys: boolean;
}
