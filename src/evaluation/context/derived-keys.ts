import { isMultivaluedKey } from "../../condition/multivalued-keys.ts";
import type { PassRole } from "../../iam/request.ts";
import type { ContextValues } from "../../policy/context.ts";
import type { Caller } from "../caller/caller.ts";
import type { Tag } from "../request/normal-request.ts";
import type { EndpointUse, Owner } from "../request/question.ts";
import type { Site } from "../request/target.ts";
import { NETWORK_KEYS } from "./network-keys.ts";
import { PRINCIPAL_KEYS } from "./principal-keys.ts";
import { REQUEST_KEYS } from "./request-keys.ts";
import { RESOURCE_KEYS } from "./resource-keys.ts";
import { SESSION_KEYS } from "./session-keys.ts";
import { STS_KEYS } from "./sts-keys.ts";
import { listTagKeys, findTag } from "./tag-keys.ts";
import { TIME_KEYS } from "./time-keys.ts";

/** What keys are derived from. */
export interface ContextFacts {
  readonly caller: Caller;
  readonly target: Site;
  readonly owner: Owner;
  readonly lowerCaseAction: string;
  readonly service: string;
  readonly endpoint: EndpointUse | null;
  /** The parameters, when the request is an `AssumeRole*` call. */
  readonly call: AssumeRoleParameters | null;
  /** What is passed, when the question is `iam:PassRole`. */
  readonly passRole: PassRole | null;
}

/** What an `AssumeRole*` call passes, as far as policies can ask about it. */
export interface AssumeRoleParameters {
  readonly externalId: string | null;
  readonly sessionName: string;
  readonly sourceIdentity: string | null;
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  /** Whether the call carries an MFA device's code. */
  readonly mfa: boolean;
  readonly federatedProvider: string | null;
}

/** Null where the request has no such key. */
export type DeriveKey = (facts: ContextFacts) => string | readonly string[] | null;

/** Derived keys by their name as AWS writes it. */
export type DerivedKeys = Readonly<Record<string, DeriveKey>>;

const DERIVED: DerivedKeys = {
  ...PRINCIPAL_KEYS,
  ...SESSION_KEYS,
  ...NETWORK_KEYS,
  ...RESOURCE_KEYS,
  ...REQUEST_KEYS,
  ...STS_KEYS,
};

/** By lower-case name. */
const BY_LOWER_CASE: ReadonlyMap<string, DeriveKey> = new Map(
  Object.entries(DERIVED).map(([key, derive]) => [key.toLowerCase(), derive]),
);

/** The value of a key that does not depend on the time; null where there is none. */
export function deriveKey(lowerCaseKey: string, facts: ContextFacts): ContextValues | null {
  const value =
    BY_LOWER_CASE.get(lowerCaseKey)?.(facts) ??
    findTag(lowerCaseKey, facts) ??
    findClaim(lowerCaseKey, facts);
  if (value === null) return null;
  return {
    values: typeof value === "string" ? [value] : value,
    multivalued: isMultivaluedKey(lowerCaseKey),
  };
}

/** A key as AWS writes it, and as it is looked up. */
interface KeyName {
  readonly key: string;
  readonly lowerCaseKey: string;
}

interface KnownKey extends KeyName {
  readonly derive: DeriveKey;
  readonly multivalued: boolean;
}

const KNOWN_KEYS: readonly KnownKey[] = Object.entries(DERIVED).map(([key, derive]) => {
  const lowerCaseKey = key.toLowerCase();
  return { key, lowerCaseKey, derive, multivalued: isMultivaluedKey(lowerCaseKey) };
});

const PROPER_NAMES: ReadonlyMap<string, string> = new Map(
  [...Object.keys(DERIVED), ...Object.keys(TIME_KEYS)].map((key) => [key.toLowerCase(), key]),
);

/** A derived key as AWS writes it; null for tags and for keys that only a request can give. */
export function properName(lowerCaseKey: string): string | null {
  return PROPER_NAMES.get(lowerCaseKey) ?? null;
}

/** A key with the value that is derived for it. */
export interface DerivedKey extends KeyName {
  readonly derived: ContextValues;
}

/** The keys a request has of itself, but for the time. */
export function listDerivedKeys(facts: ContextFacts): readonly DerivedKey[] {
  const keys: DerivedKey[] = [];
  for (const { key, lowerCaseKey, derive, multivalued } of KNOWN_KEYS) {
    const value = derive(facts) ?? findClaim(lowerCaseKey, facts);
    if (value === null) continue;
    const values = typeof value === "string" ? [value] : value;
    keys.push({ key, lowerCaseKey, derived: { values, multivalued } });
  }
  const add = (key: string, lowerCaseKey: string): void => {
    const derived = deriveKey(lowerCaseKey, facts);
    if (derived !== null) keys.push({ key, lowerCaseKey, derived });
  };
  for (const key of listTagKeys(facts)) add(key, key.toLowerCase());
  for (const [lowerCaseKey, { key }] of facts.caller.session?.claims ?? []) {
    if (!PROPER_NAMES.has(lowerCaseKey)) add(key, lowerCaseKey);
  }
  return keys;
}

function findClaim(lowerCaseKey: string, { caller }: ContextFacts): readonly string[] | null {
  return caller.session?.claims.get(lowerCaseKey)?.found?.values ?? null;
}
