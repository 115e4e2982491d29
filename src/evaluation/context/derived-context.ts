import type { ContextValues } from "../../policy/context.ts";
import type { ContextEntry } from "../trace.ts";
import { type ContextFacts, deriveKey, listDerivedKeys } from "./derived-keys.ts";
import { otherNameOf } from "./other-names.ts";
import { type TimeKey, timeKeysOf } from "./time-keys.ts";

/** A derived key, looked up once. */
export interface Derived {
  /** Null where there is no value, or where the time makes it. */
  readonly found: ContextValues | null;
  /** What makes the value of the time, in milliseconds since 1970. */
  readonly ofTime: ((time: number) => string) | null;
  /** Whether a verdict that rests on it says so: on what AWS's pages disagree, or what we made up. */
  readonly isDoubted: boolean;
}

/** One line of a context; null where the time makes the value. */
export interface ContextLine {
  readonly key: string;
  readonly lowerCaseKey: string;
  readonly entry: ContextEntry | null;
}

const DOUBTED: ReadonlySet<string> = new Set([
  "aws:multifactorauthpresent",
  "aws:requestedregion",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:tokenissuetime",
  "aws:userid",
  "ec2:region",
]);

/** Beyond this many different keys the memory is dropped and begun anew. */
const MAX_REMEMBERED = 256;

/** What AWS adds to every request of one caller about one resource. Each key is derived when asked for. */
export class DerivedContext {
  readonly #facts: ContextFacts;
  readonly #known = new Map<string, Derived>();
  #lines: readonly ContextLine[] | null = null;

  constructor(facts: ContextFacts) {
    this.#facts = facts;
  }

  get(lowerCaseKey: string): Derived {
    const known = this.#known.get(lowerCaseKey);
    if (known !== undefined) return known;
    const ofTime = this.#timeKey(lowerCaseKey)?.ofTime ?? null;
    const found = ofTime === null ? deriveKey(lowerCaseKey, this.#facts) : null;
    const derived = { found, ofTime, isDoubted: DOUBTED.has(lowerCaseKey) };
    if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
    this.#known.set(lowerCaseKey, derived);
    return derived;
  }

  #timeKey(lowerCaseKey: string): TimeKey | undefined {
    return timeKeysOf(this.#facts.caller).find((one) => one.lowerCaseKey === lowerCaseKey);
  }

  has(lowerCaseKey: string): boolean {
    const { found, ofTime } = this.get(lowerCaseKey);
    return found !== null || ofTime !== null;
  }

  /** What else a key is called in this request; null for a key of one name. */
  otherNameOf(lowerCaseKey: string): string | null {
    return otherNameOf(lowerCaseKey, this.#facts.service);
  }

  /** Every derived key, sorted. */
  lines(): readonly ContextLine[] {
    this.#lines ??= this.#list();
    return this.#lines;
  }

  #list(): readonly ContextLine[] {
    const lines: ContextLine[] = listDerivedKeys(this.#facts).map(
      ({ key, lowerCaseKey, derived: { values, multivalued } }) => ({
        key,
        lowerCaseKey,
        entry: { key, values, multivalued, origin: "derived" },
      }),
    );
    for (const { key, lowerCaseKey } of timeKeysOf(this.#facts.caller)) {
      lines.push({ key, lowerCaseKey, entry: null });
    }
    return lines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
}
