import type { ConditionContext, ContextValues } from "../../policy/context.ts";
import type { GivenContextMap } from "../request/normal-request.ts";
import type { ContextEntry } from "../trace.ts";
import {
  type ContextFacts,
  deriveKey,
  isTimeKey,
  listDerivedKeys,
  properName,
} from "./derived-keys.ts";

/**
 * The request context: what the request gives, and what AWS adds to every request. A derived value
 * is made when a policy first asks for it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export class RequestContext implements ConditionContext {
  readonly #facts: ContextFacts;
  readonly #given: GivenContextMap;
  readonly #known = new Map<string, ContextValues | null>();
  /** Only explaining asks, and about the same keys over and over. */
  #origins: Map<string, ContextEntry["origin"] | "absent"> | null = null;

  constructor(facts: ContextFacts, given: GivenContextMap) {
    this.#facts = facts;
    this.#given = given;
  }

  readonly get = (lowerCaseKey: string): ContextValues | undefined => {
    const known = this.#known.get(lowerCaseKey);
    if (known !== undefined) return known ?? undefined;
    const found = this.#find(lowerCaseKey);
    if (!isTimeKey(lowerCaseKey)) this.#known.set(lowerCaseKey, found);
    return found ?? undefined;
  };

  /** Whether a policy asked for the key and the answer was our own. */
  wasDerived(lowerCaseKey: string): boolean {
    return this.#known.has(lowerCaseKey) && !this.#given.has(lowerCaseKey);
  }

  originOf(lowerCaseKey: string): ContextEntry["origin"] | "absent" {
    this.#origins ??= new Map();
    let origin = this.#origins.get(lowerCaseKey);
    if (origin === undefined) {
      origin = this.#findOrigin(lowerCaseKey);
      this.#origins.set(lowerCaseKey, origin);
    }
    return origin;
  }

  #findOrigin(lowerCaseKey: string): ContextEntry["origin"] | "absent" {
    const given = this.#given.get(lowerCaseKey);
    const derived = deriveKey(lowerCaseKey, this.#facts) !== null;
    if (given === undefined) return derived ? "derived" : "absent";
    if (given.values === null) return derived ? "removed" : "absent";
    return derived ? "overridden" : "given";
  }

  /** Every key of the request, sorted. */
  entries(): readonly ContextEntry[] {
    const entries: ContextEntry[] = [];
    for (const { key, lowerCaseKey, derived } of listDerivedKeys(this.#facts)) {
      if (this.#given.has(lowerCaseKey)) continue;
      const { values, multivalued } = this.#known.get(lowerCaseKey) ?? derived;
      entries.push({ key, values, multivalued, origin: "derived" });
    }
    for (const [lowerCaseKey, { key, values, multivalued }] of this.#given) {
      const origin = this.originOf(lowerCaseKey);
      if (origin === "absent") continue;
      entries.push({
        key: properName(lowerCaseKey) ?? key,
        values: values ?? [],
        multivalued: values !== null && multivalued,
        origin,
      });
    }
    return entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  #find(lowerCaseKey: string): ContextValues | null {
    const given = this.#given.get(lowerCaseKey);
    if (given === undefined) return deriveKey(lowerCaseKey, this.#facts);
    return given.values === null ? null : { values: given.values, multivalued: given.multivalued };
  }
}
