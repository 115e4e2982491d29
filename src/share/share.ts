import { createProblem } from "../explanation/problems.ts";
import type { Scenario } from "../iam/model.ts";
import { loadScenario } from "../scenario/load.ts";
import { saveCompactly } from "../scenario/save.ts";
import type { Problem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";
import { decode1, encode1 } from "./codec-1.ts";
import { SHARE_LIMITS } from "./limits.ts";

/**
 * What reads each codec version. A link made by any released version opens in every later one, so nothing is
 * ever taken out of this map.
 */
const DECODERS: ReadonlyMap<number, (payload: string) => Result<string, Problem>> = new Map([
  [1, decode1],
]);

const CURRENT_CODEC = 1;

export type ShareResult =
  | {
      readonly ok: true;
      readonly value: Scenario;
      /** What was left out or dangles, as from `loadScenario`. */
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly error: readonly Problem[] };

/** The whole scenario as the fragment of an address, `#s=1.…`, which browsers never send to a server. */
export function encodeShare(scenario: Scenario): string {
  return `#s=${CURRENT_CODEC}.${encode1(saveCompactly(scenario))}`;
}

/** Opens what `encodeShare` of this or any earlier version made. Never throws, and says what is wrong with the rest. */
export function decodeShare(fragment: string): ShareResult {
  const text = readText(fragment);
  if (!text.ok) {
    return { ok: false, error: [text.error] };
  }
  const loaded = loadScenario(text.value);
  return loaded.ok
    ? { ok: true, value: loaded.scenario, problems: loaded.problems }
    : { ok: false, error: loaded.problems };
}

function readText(fragment: string): Result<string, Problem> {
  if (fragment.length > SHARE_LIMITS.linkLength) {
    return refuse(createProblem("", "link-too-long", { limit: SHARE_LIMITS.linkLength }));
  }
  // Mail programs break long links into lines.
  const link = /^#?s=([\s\S]*)$/.exec(fragment.replace(/\s+/g, ""))?.[1];
  if (link === undefined) {
    return refuse(createProblem("", "link-not-a-scenario", {}));
  }
  const [, version = "", payload = ""] = /^([^.]*)\.?([\s\S]*)$/.exec(link) ?? [];
  const codec = /^[1-9]\d{0,5}$/.test(version) ? Number(version) : 0;
  const decode = DECODERS.get(codec);
  if (decode !== undefined) {
    return decode(payload);
  }
  return refuse(
    codec > CURRENT_CODEC
      ? createProblem("", "link-newer", { received: codec, current: CURRENT_CODEC })
      : createProblem("", "link-unknown-codec", { received: JSON.stringify(version) }),
  );
}

function refuse(error: Problem): Result<string, Problem> {
  return { ok: false, error };
}
