import { beforeEach, expect, test } from "vitest";
import { announce, editScenario, redo, setPreferences, undo } from "./actions.ts";
import { store } from "./store.ts";

const said = () => store.getState().announcement;
const rename = (name: string, key: string | null = null) => {
  editScenario(`Renamed to ${name}`, (scenario) => ({ ...scenario, name }), key);
};

beforeEach(() => {
  setPreferences({ language: "en" });
  announce("");
});

test("every edit is said, and taking it back, and making it again", async () => {
  rename("one");
  expect(said()).toBe("Renamed to one");
  await Promise.resolve();
  undo();
  expect(said()).toBe("Undone: Renamed to one");
  redo();
  expect(said()).toBe("Done again: Renamed to one");
});

test("typing is not said, nor what changed nothing", () => {
  rename("typed", "typing");
  expect(said()).toBe("");
  editScenario("Nothing", (scenario) => scenario);
  expect(said()).toBe("");
});

test("the same is said again, but not twice at once", async () => {
  announce("Moved alice");
  announce("Moved alice");
  expect(said()).toBe("Moved alice");
  await Promise.resolve();
  announce("Moved alice");
  expect(said()).not.toBe("Moved alice");
  expect(said().trim()).toBe("Moved alice");
});
