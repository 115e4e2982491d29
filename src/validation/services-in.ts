import { ARN_PARTS } from "../arn/arn.ts";
import { createTokenReader } from "../json/token-reader.ts";

/** More services than any policy names; a hostile text does not load the whole catalog. */
const MAX_SERVICES = 100;

/**
 * The prefixes of the services that a policy text names in actions, ARNs and condition keys: what to load
 * (`catalog.ready`) before validating it. Some may be no services at all.
 */
export function servicesIn(text: string): readonly string[] {
  const found = new Set<string>();
  const next = createTokenReader(text, 0);
  for (let token = next(); token.kind !== "end"; token = next()) {
    if (token.kind !== "string") continue;
    const [first = "", second, third] = token.value.split(":", ARN_PARTS.length);
    if (second === undefined) continue;
    const prefix = (first === "arn" ? (third ?? "") : first).toLowerCase();
    if (/^[a-z0-9-]{1,40}$/.test(prefix) && found.size < MAX_SERVICES) found.add(prefix);
  }
  return [...found];
}
