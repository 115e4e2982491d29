import { createStore } from "zustand/vanilla";
import type { Scenario } from "#core";
import { startHistory } from "./history.ts";
import { DEFAULT_PREFERENCES } from "./preferences.ts";
import type { Desk, Playback, PlaygroundState, Selection } from "./state.ts";

export const NOTHING_SELECTED: Selection = {
  entity: null,
  also: [],
  relation: null,
  document: null,
  range: null,
};

export const EMPTY_DESK: Desk = { open: [], beside: null, expanded: false, compared: null };

export const NOT_SENT: Playback = {
  sent: false,
  step: 0,
  playing: false,
  speed: 1,
  prediction: null,
};

const EMPTY_SCENARIO: Scenario = {
  version: 1,
  name: "",
  description: "",
  organizations: [],
  accounts: [],
  requests: [],
  layout: {},
  notes: [],
  collapsed: [],
};

/** The one store. The shell opens a scenario in it before the first render. */
export const store = createStore<PlaygroundState>()(() => ({
  history: startHistory(EMPTY_SCENARIO),
  origin: { kind: "own" },
  requestIndex: 0,
  selection: NOTHING_SELECTED,
  desk: EMPTY_DESK,
  focusedStatement: null,
  playback: NOT_SENT,
  preferences: DEFAULT_PREFERENCES,
  managedPolicies: new Map(),
  announcement: "",
  evaluator: null,
  actions: [],
  dialog: null,
  notice: null,
}));
