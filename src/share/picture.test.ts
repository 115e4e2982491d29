import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedInPng, readPicture, svgMetadata } from "./picture.ts";

/** One transparent pixel, from another program. */
const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);
const FRAGMENT = "#s=1.abc-_9";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a PNG that carries a scenario", () => {
  const picture = embedInPng(PIXEL, FRAGMENT);

  it("gives it back", () => {
    expect(readPicture(picture)).toEqual({ ok: true, value: FRAGMENT });
  });

  it("is the same picture, with one chunk more before its end", () => {
    const end = PIXEL.length - 12;
    expect(picture.slice(0, end)).toEqual(PIXEL.slice(0, end));
    expect(picture.slice(-12)).toEqual(PIXEL.slice(end));
  });

  it("has the checksum PNG asks for", () => {
    // CRC-32 of `tEXtiam-playground\0#s=1.abc-_9`, by zlib.
    const chunk = picture.slice(PIXEL.length - 12, -12);
    expect(new DataView(chunk.buffer).getUint32(chunk.length - 4)).toBe(0xf2_a4_54_d2);
  });
});

describe("an SVG that carries a scenario", () => {
  it("gives it back", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(FRAGMENT)}</svg>`;
    expect(readPicture(bytesOf(svg))).toEqual({ ok: true, value: FRAGMENT });
  });
});

describe("a picture that carries none", () => {
  it.each([
    ["another program's PNG", PIXEL],
    ["an SVG", bytesOf("<svg/>")],
    ["nothing", new Uint8Array()],
    ["a PNG that ends in the middle", embedInPng(PIXEL, FRAGMENT).slice(0, -20)],
    ["a chunk longer than the file", Uint8Array.from([...PIXEL.slice(0, 8), 255, 255, 255, 255])],
  ])("%s: says so", (_, bytes) => {
    expect(readPicture(bytes)).toMatchObject({
      ok: false,
      error: { code: "picture-without-scenario" },
    });
  });

  it("never throws", () => {
    const anyTail = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(anyTail, fc.boolean(), (tail, png) => {
        const bytes = png ? Uint8Array.from([...PIXEL.slice(0, 8), ...tail]) : tail;
        expect(readPicture(bytes).ok).toBe(false);
      }),
    );
  });
});
