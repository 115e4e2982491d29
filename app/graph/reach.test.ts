import { expect, test } from "vitest";
import { farSizeOf, reachOf } from "./reach.ts";

test.each([
  [1, "is-near"],
  [0.7, "is-middle"],
  [0.58, "is-small"],
  [0.35, "is-small is-tiny"],
] as const)("at zoom %d one looks from %s", (zoom, reach) => {
  expect(reachOf(zoom)).toBe(reach);
});

test("names of accounts keep their size on the screen, as far as their boxes hold them", () => {
  for (const zoom of [0.4, 0.3, 0.2, 0.15, 0.1]) {
    const onScreen = farSizeOf(zoom) * zoom;
    expect(onScreen).toBeGreaterThanOrEqual(11);
    expect(onScreen).toBeLessThan(18);
  }
  expect(farSizeOf(0.05)).toBe(farSizeOf(0.06));
});
