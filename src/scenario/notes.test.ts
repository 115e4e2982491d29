import { describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";
import { loadScenario } from "./load.ts";
import { saveScenario } from "./save.ts";

function load(fields: object) {
  const result = loadScenario({ version: 1, name: "n", accounts: [], ...fields });
  if (!result.ok) throw new Error("the test's scenario does not load");
  return { ...result.scenario, messages: result.problems.map(({ message }) => message) };
}

describe("notes", () => {
  it("have a place and a size when the file says none", () => {
    expect(load({ notes: [{ id: "note-1" }] }).notes).toEqual([
      { id: "note-1", text: "", x: 0, y: 0, width: 200, height: 100 },
    ]);
  });

  it("keep their text to the character, and their order", () => {
    const notes = [
      {
        id: "b",
        text: "두 줄\n\t<b>not markup</b>\u0000",
        x: -3,
        y: 0.5,
        width: 20,
        height: 10_000,
      },
      { id: "__proto__", text: "a", x: 0, y: 0, width: 200, height: 100 },
    ];
    const loaded = load({ notes });
    expect(loaded.messages).toEqual([]);
    expect(load(JSON.parse(saveScenario(loaded))).notes).toEqual(notes);
  });

  it.each([
    [[{ text: "nobody" }], "notes[0].id: missing; left out notes[0]"],
    [[{ id: "" }], "notes[0].id: must not be empty; left out notes[0]"],
    [[{ id: "a", text: 5 }], "notes[0].text: expected string, got 5; left out notes[0].text"],
    [
      [{ id: "a", width: 1e9 }],
      "notes[0].width: expected <=10000, got 1000000000; left out notes[0].width",
    ],
    [[{ id: "a" }, { id: "a" }], 'notes[1]: "a" is already at notes[0]; left out'],
    ["note", 'notes: expected array, got "note"; left out notes'],
  ])("%j", (notes, message) => {
    expect(load({ notes }).messages).toEqual([message]);
  });

  it("are counted with what stands on the canvas", () => {
    const half = LIMITS.entities / 2;
    const ids = Array.from({ length: half }, (_, index) => ({ id: `${index}`, name: `u${index}` }));
    const accounts = [{ id: "111111111111", users: ids.map(({ name }) => ({ name })) }];
    const result = loadScenario({
      version: 1,
      name: "n",
      accounts,
      notes: ids.map(({ id }) => ({ id })),
    });
    expect(result.problems.map(({ code }) => code)).toEqual(["too-many-entities"]);
  });
});

describe("collapsed", () => {
  it("is a list of ids; what is not in the scenario does no harm", () => {
    const loaded = load({ collapsed: ["111111111111", "ou-gone", "constructor"] });
    expect(loaded.messages).toEqual([]);
    expect(loaded.collapsed).toEqual(["111111111111", "ou-gone", "constructor"]);
  });

  it("names a container once", () => {
    expect(load({ collapsed: ["a", "a"] }).messages).toEqual([
      'collapsed[1]: "a" is already at collapsed[0]; left out',
    ]);
  });
});
