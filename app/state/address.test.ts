import { describe, expect, it } from "vitest";
import { placeSuffix, splitAddress } from "./address.ts";

describe("an address with a place", () => {
  it.each([
    ["#/gallery/some-id?request=2&step=5", "#/gallery/some-id", { request: 2, step: 5 }],
    ["#s=1.AbC-_x?request=2&step=5", "#s=1.AbC-_x", { request: 2, step: 5 }],
    ["#/gallery/some-id?step=5", "#/gallery/some-id", { request: 1, step: 5 }],
    ["#/gallery/some-id", "#/gallery/some-id", null],
    ["#/gallery/some-id?request=2", "#/gallery/some-id", null],
    ["#/gallery/some-id?step=0", "#/gallery/some-id", null],
    ["#/gallery/some-id?step=-1", "#/gallery/some-id", null],
    ["#/gallery/some-id?step=1e9", "#/gallery/some-id", null],
    ["#/gallery/some-id?step=9999999", "#/gallery/some-id", null],
    ["#/gallery/some-id?request=x&step=5", "#/gallery/some-id", null],
    ["#/gallery/some-id?request=%00&step=%F0%28", "#/gallery/some-id", null],
    ["#/gallery/some-id?step=5).", "#/gallery/some-id", { request: 1, step: 5 }],
    ["#/gallery/some-id?step=5&utm_source=mail", "#/gallery/some-id", { request: 1, step: 5 }],
    ["#/gallery/some-id?step=5.5", "#/gallery/some-id", null],
    ["?", "", null],
  ])("%s", (hash, address, place) => {
    expect(splitAddress(hash)).toEqual({ address, place });
  });

  it("is read as it was written", () => {
    const place = { request: 12, step: 34 };
    expect(splitAddress(`#s=1.x${placeSuffix(place)}`).place).toEqual(place);
  });

  it("takes no time for a long one", () => {
    const hash = `#s=1.x?${"step=1&".repeat(200_000)}`;
    expect(splitAddress(hash).place).toEqual({ request: 1, step: 1 });
  });
});
