import { beforeEach, describe, expect, test } from "vitest";
import { loadScenario } from "#core";
import { openScenario, selectDocument } from "./actions.ts";
import {
  closeOtherPolicies,
  closePolicy,
  comparePolicy,
  focusStatement,
  keepOpen,
  selectFocusedStatement,
  setExpanded,
  showBeside,
} from "./desk.ts";
import { EMPTY_DESK, store } from "./store.ts";

const desk = () => store.getState().desk;

function openEmpty(): void {
  const loaded = loadScenario({ version: 1, name: "desk", accounts: [] });
  if (loaded.ok) openScenario(loaded.scenario, { kind: "own" });
}

beforeEach(openEmpty);

describe("open policies", () => {
  test("are kept in the order they were opened in, each once", () => {
    for (const id of ["a", "b", "a"]) keepOpen(id);
    expect(desk().open).toEqual(["a", "b"]);
  });

  test("make room for the ninth: the first goes", () => {
    for (const id of "abcdefghi") keepOpen(id);
    expect(desk().open.join("")).toBe("bcdefghi");
  });

  test("are closed, and what was shown is not shown any more", () => {
    keepOpen("a");
    keepOpen("b");
    selectDocument("b", { from: 0, to: 1 });
    closePolicy("b");
    expect(desk().open).toEqual(["a"]);
    expect(store.getState().selection).toMatchObject({ document: null, range: null });
  });

  test("closing another leaves what is shown", () => {
    keepOpen("a");
    selectDocument("b");
    closePolicy("a");
    expect(store.getState().selection.document).toBe("b");
  });

  test("all but one are closed at once", () => {
    for (const id of "abc") keepOpen(id);
    closeOtherPolicies("b");
    expect(desk().open).toEqual(["b"]);
  });

  test("are gone with the scenario they were of", () => {
    keepOpen("a");
    showBeside("b");
    comparePolicy("a");
    openEmpty();
    expect(desk()).toEqual(EMPTY_DESK);
  });
});

test("a policy beside asks for room, and keeps none that was given", () => {
  showBeside("a");
  expect(desk()).toMatchObject({ beside: "a", expanded: true });
  setExpanded(false);
  showBeside(null);
  expect(desk()).toMatchObject({ beside: null, expanded: false });
});

test("the same statement again changes nothing", () => {
  focusStatement({ documentId: "a", range: { from: 1, to: 2 } });
  const before = store.getState();
  focusStatement({ documentId: "a", range: { from: 1, to: 2 } });
  expect(store.getState()).toBe(before);
  focusStatement(null);
  expect(selectFocusedStatement(store.getState())).toBeNull();
});
