import { expect, test } from "vitest";
import { assignLanes, type LaneWish } from "./lanes.ts";

const CHANNEL = { from: 100, to: 200 };
const wish = (trunk: string, y: number, down = true): LaneWish => ({
  span: CHANNEL,
  trunk,
  y,
  down,
});

test("one trunk has one lane, however many edges run in it", () => {
  const wishes = [wish("a", 10), wish("a", 10), wish("a", 10)];
  const laneOf = assignLanes(wishes);
  expect(new Set(wishes.map(laneOf)).size).toBe(1);
});

test("lanes lie in their channel, before the room for words", () => {
  const wishes = Array.from({ length: 9 }, (_, index) => wish(`t${index}`, index * 10));
  const lanes = wishes.map(assignLanes(wishes));
  expect(new Set(lanes).size).toBe(9);
  for (const lane of lanes) {
    expect(lane).toBeGreaterThan(CHANNEL.from + 8);
    expect(lane).toBeLessThan(CHANNEL.to - 24);
  }
});

test("going down the higher target turns later, going up the lower one", () => {
  const down = [wish("high", 10), wish("low", 90)];
  const up = [wish("high", 10, false), wish("low", 90, false)];
  const [highDown = 0, lowDown = 0] = down.map(assignLanes(down));
  const [highUp = 0, lowUp = 0] = up.map(assignLanes(up));
  expect(highDown).toBeGreaterThan(lowDown);
  expect(lowUp).toBeGreaterThan(highUp);
});
