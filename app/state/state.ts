import type { DocumentId, Problem, Scenario, SourceRange } from "#core";
import type { Language } from "../messages/catalogue.ts";
import type { evaluator as Evaluator } from "./evaluator.ts";

/** What a person can change. Everything else, the evaluation included, is derived from it. */
export interface PlaygroundState {
  readonly history: History;
  readonly origin: Origin;
  /** Position in `scenario.requests`; the request bar edits that one. */
  readonly requestIndex: number;
  readonly selection: Selection;
  readonly playback: Playback;
  readonly preferences: Preferences;
  /** Texts of the AWS managed policies the scenario names, loaded from the catalog on demand. */
  readonly managedPolicies: ReadonlyMap<string, string>;
  /** Spoken by the polite live region; a new text replaces the last. */
  readonly announcement: string;
  /** Null until its code has come, moments after the first picture. */
  readonly evaluator: typeof Evaluator | null;
  readonly dialog: DialogName | null;
  readonly notice: Notice | null;
}

/** At most one dialog of the shell is open at a time. */
export type DialogName = "gallery" | "share" | "palette" | "settings" | "shortcuts";

/** Something to tell that concerns the whole page; shown until it is dismissed. */
export type Notice =
  /** A link, file or example could not be opened; the work at hand is as it was. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** It was opened, but not all of it made sense. */
  | { readonly kind: "repaired"; readonly problems: readonly Problem[] }
  /** Something else was opened while one's own work is kept under this id. */
  | { readonly kind: "work-kept"; readonly work: string; readonly name: string }
  /** The browser keeps nothing: private mode, or no room. */
  | { readonly kind: "not-saved" };

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
  /** The selected edge: a relation's id. */
  readonly relation: string | null;
  /** The policy whose tab is open, and what is marked in it. */
  readonly document: DocumentId | null;
  readonly range: SourceRange | null;
}

export interface Playback {
  /** Whether the request has been sent; until then there is a request ready to send, and no verdict. */
  readonly sent: boolean;
  /** Position in the frames of the evaluation. */
  readonly step: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Preferences {
  readonly language: Language | "system";
  readonly theme: "light" | "dark" | "system";
  readonly motion: "full" | "none" | "system";
}
