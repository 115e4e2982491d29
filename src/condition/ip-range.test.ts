import { describe, expect, it } from "vitest";
import { containsRange, parseIpRange } from "./ip-range.ts";

function contains(outer: string, inner: string): boolean | null {
  const range = parseIpRange(outer);
  const address = parseIpRange(inner);
  return range === null || address === null ? null : containsRange(range, address);
}

describe("E11 IP ranges", () => {
  it.each([
    ["203.0.113.0/24", "203.0.113.255", true],
    ["203.0.113.0/24", "203.0.114.0", false],
    ["203.0.113.7/24", "203.0.113.9", true],
    ["203.0.113.7", "203.0.113.7", true],
    ["203.0.113.7", "203.0.113.8", false],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["128.0.0.0/1", "200.1.2.3", true],
    ["128.0.0.0/1", "100.1.2.3", false],
    ["::/0", "2001:db8::1", true],
    ["::/0", "203.0.113.7", false],
    ["2001:DB8:1234:5678::/64", "2001:db8:1234:5678:9::1", true],
    ["2001:db8:1234:5678::/64", "2001:db8:1234:5679::1", false],
    ["2001:db8::1", "2001:0db8:0:0::1", true],
    ["10.0.0.0/8", "10.1.0.0/16", true],
    ["10.1.0.0/16", "10.0.0.0/8", false],
  ])("%s holds %s: %s", (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it.each([
    "",
    "AWS Internal",
    "203.0.113",
    "203.0.113.256",
    "0x7f.0.0.1",
    "010.0.0.1",
    "203.0.113.0/33",
    "203.0.113.0/",
    "203.0.113.0/-1",
    "2001:db8::/129",
    "fe80::1%eth0",
    " 203.0.113.7",
    "1.2.3.4/24/24",
  ])("does not read %j", (text) => {
    expect(parseIpRange(text)).toBeNull();
  });
});
