import { containsRange, type IpRange, parseIpRange } from "../condition/ip-range.ts";
import type { Severity } from "../text/diagnostic.ts";
import { eachCondition } from "./each-condition.ts";
import { EVERYWHERE } from "./policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/** Addresses that no request comes from over the internet. */
const PRIVATE: readonly IpRange[] = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
].flatMap((text) => parseIpRange(text) ?? []);

/** `aws:SourceIp` is the address that the internet sees; a private one is never that. */
export const privateAddressRules = [
  addressRule("PRIVATE_IP_ADDRESS", "IpAddress", "all", "error"),
  addressRule("PRIVATE_NOT_IP_ADDRESS", "NotIpAddress", "all", "error"),
  addressRule("PRIVATE_IP_ADDRESS_SUBSET", "IpAddress", "some", "suggestion"),
  addressRule("PRIVATE_NOT_IP_ADDRESS_SUBSET", "NotIpAddress", "some", "suggestion"),
] as const;

function addressRule<const Code extends string>(
  code: Code,
  operator: "IpAddress" | "NotIpAddress",
  howMany: "all" | "some",
  severity: Severity,
) {
  return defineRule({
    code,
    severity,
    documentation: accessAnalyzerCheck(`${severity}-${code.toLowerCase().replaceAll("_", "-")}`),
    types: EVERYWHERE,
    refuses: false,
    check: eachCondition(({ test, key }) => {
      if (key !== "aws:sourceip" || test.operator.name !== operator) return null;
      const inner = test.values.filter(({ value }) => isPrivate(value));
      const [first] = inner;
      if (first === undefined) return null;
      if ((inner.length === test.values.length) !== (howMany === "all")) return null;
      const range = howMany === "all" ? test.range : first.range;
      return { range, data: { addresses: inner.map(({ value }) => value).join(", ") } };
    }),
  });
}

function isPrivate(text: string): boolean {
  const range = parseIpRange(text);
  return range !== null && PRIVATE.some((outer) => containsRange(outer, range));
}
