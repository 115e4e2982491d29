import { deflateSync, strToU8 } from "fflate";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { saveScenario } from "../scenario/save.ts";
import { arbitraryScenario } from "../scenario/testing/arbitrary-scenario.ts";
import { sampleScenario } from "../scenario/testing/scenarios.ts";
import { encodeBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { DICTIONARY_1 } from "./dictionary-1.ts";
import { SHARE_LIMITS } from "./limits.ts";
import { decodeShare, encodeShare } from "./share.ts";

function codeOf(fragment: string): string {
  const result = decodeShare(fragment);
  return result.ok ? "opened" : result.error.map(({ code }) => code).join();
}

describe("a shared scenario", () => {
  it("is the same scenario again", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const opened = decodeShare(encodeShare(scenario));
        expect(opened.ok && saveScenario(opened.value)).toBe(saveScenario(scenario));
      }),
    );
  });

  it("is a fragment that needs no escaping, and short", () => {
    const link = encodeShare(sampleScenario());
    expect(link).toMatch(/^#s=1\.[\w-]+$/);
    expect(link.length).toBeLessThan(1200);
  });

  it("opens without its #, and when a mail program broke it into lines", () => {
    const link = encodeShare(sampleScenario());
    expect(codeOf(link.slice(1))).toBe("opened");
    expect(codeOf(link.replace(/.{70}/g, "$&\r\n "))).toBe("opened");
  });

  it.each([
    ".",
    ")",
    ").",
    "%20",
    "%0D%0A",
    "&utm_source=mail&utm_medium=x.y",
    ".&fbclid=AbC_-1%2B",
    "?utm_source=chat",
    "#section",
    ">",
    "”",
    "에서",
  ])("opens with %j after it, which mail and chat programs add", (tail) => {
    expect(codeOf(encodeShare(sampleScenario()) + tail)).toBe("opened");
  });
});

describe("links of released versions open forever", () => {
  const fixture = (name: string) =>
    readFileSync(new URL(`testing/${name}`, import.meta.url), "utf8");

  it("codec 1", () => {
    const opened = decodeShare(fixture("codec-1.link.txt").trim());
    expect(opened.ok && saveScenario(opened.value)).toBe(fixture("codec-1.scenario.json"));
  });

  it("because the dictionary of codec 1 stays as it is", () => {
    const bytes = strToU8(DICTIONARY_1);
    expect([bytes.length, crc32(bytes)]).toEqual([8636, 3_820_255_580]);
  });
});

describe("a link that cannot be opened says why", () => {
  const link = encodeShare(sampleScenario());
  const middle = Math.floor(link.length / 2);
  const wrap = (text: string, level: 0 | 9 = 9) => {
    const bytes = strToU8(text);
    const sum = crc32(bytes);
    const packed = deflateSync(bytes, { level, dictionary: strToU8(DICTIONARY_1) });
    return `#s=1.${encodeBase64url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum, ...packed))}`;
  };

  it.each([
    ["another fragment", "#/learn/L01", "link-not-a-scenario"],
    ["nothing", "", "link-not-a-scenario"],
    ["no payload", "#s=1.", "link-truncated"],
    ["no codec", "#s=", "link-unknown-codec"],
    ["codec 0", "#s=0.AAAA", "link-unknown-codec"],
    ["a codec that is no number", "#s=constructor.AAAA", "link-unknown-codec"],
    ["a codec to come", "#s=2.AAAA", "link-newer"],
    ["a foreign character", `${link.slice(0, 20)}!${link.slice(20)}`, "link-not-base64url"],
    ["a foreign character and more of the link", `${link}.${link.slice(5)}`, "link-not-base64url"],
    ["an escape inside it", `${link.slice(0, 20)}%20${link.slice(20)}`, "link-not-base64url"],
    ["cut short, with something after it", `${link.slice(0, -1)}.`, "link-truncated"],
    ["cut in the middle", link.slice(0, middle), "link-truncated"],
    ["its last character lost", link.slice(0, -1), "link-truncated"],
    ["nothing but a checksum", "#s=1.AAAAAA", "link-truncated"],
    ["a wrong checksum", `#s=1.AAAAAA${link.slice(11)}`, "link-damaged"],
    ["no DEFLATE data", `#s=1.${"_".repeat(40)}`, "link-damaged"],
    ["too long", `#s=1.${"A".repeat(SHARE_LIMITS.linkLength)}`, "link-too-long"],
    ["no JSON", wrap("hello"), "not-json"],
    ["a scenario of a version to come", wrap('{"version":2}'), "newer-version"],
  ])("%s", (_, fragment, code) => {
    expect(codeOf(fragment)).toBe(code);
  });

  it("and stops a bomb early", () => {
    const bomb = wrap("0".repeat(24 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(40_000);
    expect(codeOf(bomb)).toBe("link-inflates-too-large");
  });

  it("whatever is changed in it", () => {
    fc.assert(
      fc.property(
        fc.nat(link.length - 6),
        fc.base64String({ minLength: 1, maxLength: 4 }),
        (at, text) => {
          const changed = link.slice(0, at + 5) + text.replace(/[+/=]/g, "-") + link.slice(at + 6);
          const result = decodeShare(changed);
          expect(
            changed === link ||
              !result.ok ||
              saveScenario(result.value) === saveScenario(sampleScenario()),
          ).toBe(true);
        },
      ),
    );
  });
});
