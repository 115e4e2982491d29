import type { ConditionContext, ContextValues } from "../../policy/context.ts";
import type { GivenContextMap, GivenKey } from "../request/normal-request.ts";
import type { ContextEntry } from "../trace.ts";
import type { ContextLine, DerivedContext } from "./derived-context.ts";
import { properName } from "./derived-keys.ts";

type Origin = ContextEntry["origin"] | "absent";

interface ShownValues {
  readonly origin: Origin;
  readonly found: ContextValues | null;
}

/**
 * The request context: what the request gives, and what AWS adds to every request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export class RequestContext implements ConditionContext {
  readonly #derived: DerivedContext;
  readonly #given: GivenContextMap;
  readonly #time: () => number;
  /** Doubted keys that a policy asked for, where the answer was our own. */
  #doubts: Set<string> | null = null;
  #lines: readonly ContextLine[] | null = null;

  /** @param time When the request is made, in milliseconds since 1970. */
  constructor(derived: DerivedContext, given: GivenContextMap, time: () => number) {
    this.#derived = derived;
    this.#given = given;
    this.#time = time;
  }

  get(lowerCaseKey: string): ContextValues | undefined {
    const given = this.#find(lowerCaseKey);
    return (given === undefined ? this.#derive(lowerCaseKey) : given.found) ?? undefined;
  }

  /** The same, and where it came from, for a condition that is asked. */
  ask(lowerCaseKey: string): ShownValues {
    if (this.#find(lowerCaseKey) === undefined) this.#derive(lowerCaseKey);
    return this.show(lowerCaseKey);
  }

  /** The same for one that is not, and on which nothing rests. */
  show(lowerCaseKey: string): ShownValues {
    const given = this.#find(lowerCaseKey);
    if (given !== undefined) {
      const { found } = given;
      return { origin: givenOrigin(given, this.#derived.has(lowerCaseKey)), found };
    }
    const found = this.#look(lowerCaseKey);
    return { origin: found === null ? "absent" : "derived", found };
  }

  /** What the request gives, by this name of the key or its other one. */
  #find(lowerCaseKey: string): GivenKey | undefined {
    const given = this.#given.get(lowerCaseKey);
    if (given !== undefined || this.#given.size === 0) return given;
    const other = this.#derived.otherNameOf(lowerCaseKey);
    return other === null ? undefined : this.#given.get(other);
  }

  /** For an answer that something rests on. */
  #derive(lowerCaseKey: string): ContextValues | null {
    const { isDoubted } = this.#derived.get(lowerCaseKey);
    if (isDoubted) (this.#doubts ??= new Set()).add(lowerCaseKey);
    return this.#look(lowerCaseKey);
  }

  #look(lowerCaseKey: string): ContextValues | null {
    const { found, ofTime } = this.#derived.get(lowerCaseKey);
    if (ofTime !== null) return { values: [ofTime(this.#time())], multivalued: false };
    return found;
  }

  /** Before the same question is asked again. */
  forgetDoubts(): void {
    this.#doubts = null;
  }

  /** Whether a policy asked for a doubted key and the answer was our own. */
  restsOn(lowerCaseKey: string): boolean {
    return this.#doubts?.has(lowerCaseKey) === true;
  }

  /** Every key of the request, sorted. */
  entries(): readonly ContextEntry[] {
    this.#lines ??= this.#merge(this.#givenLines());
    return this.#lines.map((line) => line.entry ?? this.#timeEntry(line));
  }

  /** Both are sorted; what is given stands in place of what is derived. */
  #merge(given: readonly ContextLine[]): readonly ContextLine[] {
    const lines: ContextLine[] = [];
    let next = 0;
    for (const line of this.#derived.lines()) {
      if (this.#find(line.lowerCaseKey) !== undefined) continue;
      for (let one = given[next]; one !== undefined && one.key < line.key; one = given[next]) {
        lines.push(one);
        next += 1;
      }
      lines.push(line);
    }
    return next < given.length ? [...lines, ...given.slice(next)] : lines;
  }

  #givenLines(): readonly ContextLine[] {
    const lines: ContextLine[] = [];
    for (const [lowerCaseKey, given] of this.#given) {
      const origin = givenOrigin(given, this.#derived.has(lowerCaseKey));
      if (origin === "absent") continue;
      const { found } = given;
      const key = properName(lowerCaseKey) ?? given.key;
      const values = found?.values ?? [];
      const multivalued = found?.multivalued ?? false;
      lines.push({ key, lowerCaseKey, entry: { key, values, multivalued, origin } });
    }
    return lines.length < 2 ? lines : lines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  #timeEntry({ key, lowerCaseKey }: ContextLine): ContextEntry {
    const { values, multivalued } = this.#look(lowerCaseKey) ?? { values: [], multivalued: false };
    return { key, values, multivalued, origin: "derived" };
  }
}

/** Null for a key that removes one: there must be one to remove. */
function givenOrigin({ found }: GivenKey, isDerived: boolean): Origin {
  if (found === null) return isDerived ? "removed" : "absent";
  return isDerived ? "overridden" : "given";
}
