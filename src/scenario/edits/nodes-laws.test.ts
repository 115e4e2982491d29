import * as fc from "fast-check";
import { expect, it } from "vitest";
import { listDocuments } from "../../iam/documents.ts";
import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { mapStrings } from "../../json/edit.ts";
import { checkScenario } from "../check.ts";
import { saveScenario } from "../save.ts";
import { arbitraryScenario } from "../testing/arbitrary-scenario.ts";
import { copyNodes } from "./copy-nodes.ts";
import { moveEntities } from "./layout.ts";
import { moveToAccount } from "./move-to-account.ts";
import { printNodeClip, readNodeClip } from "./node-clip-text.ts";
import { pasteNodes } from "./paste-nodes.ts";
import { removeNodes } from "./remove-nodes.ts";
import { containersWithin } from "./units.ts";

const SHIFT = { x: 24, y: 24 };

/** Problems outside requests, which may name anybody. */
function dangling(scenario: Scenario): readonly string[] {
  return checkScenario(scenario).flatMap(({ path, message }) =>
    path.startsWith("requests") ? [] : [message],
  );
}

/** A scenario with some of what can be copied in it. */
const picked = arbitraryScenario
  .chain((scenario) =>
    fc.record({
      scenario: fc.constant(scenario),
      ids: fc.subarray([
        ...listEntities(scenario).map(({ id }) => id),
        ...scenario.notes.map(({ id }) => id),
      ]),
    }),
  )
  .filter(({ ids }) => ids.length > 0);

it("what is duplicated names nothing that is not there, and taken away again leaves everything as it was", () => {
  fc.assert(
    fc.property(picked, ({ scenario, ids }) => {
      const clip = copyNodes(scenario, ids);
      fc.pre(clip !== null);
      const result = pasteNodes(scenario, clip, { account: null, unit: null, shift: SHIFT });
      fc.pre(result.ok);
      const pasted = result.value;
      expect(dangling(pasted.scenario)).toEqual([]);
      const added = [...pasted.ids].flatMap(([old, now]) => (old === now ? [] : [now]));
      fc.pre(added.length > 0);
      const removed = removeNodes(pasted.scenario, [
        ...added,
        ...added.flatMap((id) => containersWithin(pasted.scenario, id)),
      ]);
      // A position may be there for an id that nothing had.
      const saved = (left: Scenario) => saveScenario({ ...left, layout: {} });
      expect(removed.ok && saved(removed.value.scenario)).toBe(saved(scenario));
    }),
  );
});

it("a clip is the same on the other side of the clipboard", () => {
  fc.assert(
    fc.property(picked, ({ scenario, ids }) => {
      const clip = copyNodes(scenario, ids);
      fc.pre(clip !== null);
      const read = readNodeClip(printNodeClip(clip));
      expect(read.ok && read.value.chosen).toEqual(clip.chosen);
      expect(read.ok && saveScenario(read.value.scenario)).toBe(saveScenario(clip.scenario));
    }),
  );
});

it("a move to another account leaves nothing dangling, and rewriting changes names alone", () => {
  fc.assert(
    fc.property(picked, fc.nat(), ({ scenario, ids }, place) => {
      const account = scenario.accounts[place % Math.max(1, scenario.accounts.length)];
      fc.pre(account !== undefined);
      const moved = moveToAccount(scenario, ids, account.id);
      fc.pre(moved.ok);
      expect(dangling(moved.value.rewritten)).toEqual([]);
      const known = new Set(listEntities(moved.value.rewritten).map(({ id }) => id));
      expect([...moved.value.ids.values()].filter((id) => !known.has(id))).toEqual([]);
      expect(skeletons(moved.value.rewritten)).toEqual(skeletons(moved.value.left));
    }),
  );
});

/** Texts without what they name. */
function skeletons(scenario: Scenario): readonly string[] {
  return listDocuments(scenario).map(({ text }) => mapStrings(text, () => ""));
}

it("a move on the canvas and back changes nothing but the place", () => {
  fc.assert(
    fc.property(picked, ({ scenario, ids }) => {
      const there = moveEntities(
        scenario,
        ids.map((id) => [id, { x: 8, y: 12 }]),
      );
      expect({ ...there, layout: {}, notes: [] }).toEqual({ ...scenario, layout: {}, notes: [] });
      const back = moveEntities(there, [
        ...Object.entries(scenario.layout),
        ...scenario.notes.map(({ id, x, y }) => [id, { x, y }] as const),
      ]);
      expect(back.notes).toEqual(scenario.notes);
    }),
  );
});
