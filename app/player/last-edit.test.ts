import { describe, expect, it } from "vitest";
import type { Account, Scenario } from "#core";
import { pushRevision, startHistory, stepBack } from "../state/history.ts";
import { lastEdit } from "./last-edit.ts";

const ACCOUNTS: readonly Account[] = [];

const START: Scenario = {
  version: 1,
  name: "",
  description: "",
  organizations: [],
  accounts: ACCOUNTS,
  requests: [],
  layout: {},
  notes: [],
  collapsed: [],
};

function after(scenario: Scenario) {
  return pushRevision(startHistory(START), { scenario, label: "edit", coalesceKey: null });
}

const EDITED = after({ ...START, accounts: [...ACCOUNTS] });

describe("lastEdit", () => {
  it.each([
    ["of the accounts", EDITED],
    ["of the organizations", after({ ...START, organizations: [] })],
  ])("is an edit %s", (_, history) => {
    expect(lastEdit(history)).toEqual({ before: START, present: history.present });
  });

  it.each([
    ["before the first edit", startHistory(START)],
    ["of the layout", after({ ...START, layout: {} })],
    ["of the name", after({ ...START, name: "other" })],
    ["of the requests", after({ ...START, requests: [] })],
    ["that was undone", stepBack(EDITED)],
  ])("is none %s", (_, history) => {
    expect(lastEdit(history)).toBeNull();
  });

  it("is none after an undo, which leaves an older edit as the present", () => {
    const twice = pushRevision(EDITED, {
      scenario: { ...START, accounts: [...ACCOUNTS] },
      label: "edit",
      coalesceKey: null,
    });
    expect(lastEdit(stepBack(twice))).toBeNull();
  });
});
