import { type IpRange, parseIpRange } from "../../condition/ip-range.ts";
import { familyOf } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `203.0.113.7/24` is `203.0.113.0/24`; whoever wrote it may have meant the one address. */
export const improveIpRange = defineRule({
  code: "IMPROVE_IP_RANGE",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-improve-ip-range"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue((value, { test }) => {
    if (familyOf(test.operator) !== "IpAddress") return null;
    const range = parseIpRange(value.value);
    const better = range === null ? null : withoutHostBits(range);
    if (better === null) return null;
    return { data: { better }, fixes: replaceValue(value, better) };
  }),
});

/** The range with zeros after its prefix; null when they are zeros already. */
function withoutHostBits({ bytes, prefixLength }: IpRange): string | null {
  const masked = bytes.map((byte, index) => {
    const bits = Math.min(8, Math.max(0, prefixLength - index * 8));
    return byte & (0xff << (8 - bits)) & 0xff;
  });
  if (masked.every((byte, index) => byte === bytes[index])) return null;
  return `${masked.length === 4 ? masked.join(".") : formatIpv6(masked)}/${prefixLength}`;
}

/** The first run of two or more zero groups is left away; that is short enough, and unambiguous. */
function formatIpv6(bytes: readonly number[]): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    groups.push((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
  }
  return groups.join(":").replace(/(?:^|:)0(?::0)+(?::|$)/, "::");
}
