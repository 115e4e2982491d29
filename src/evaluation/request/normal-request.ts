import type { PassRole } from "../../iam/request.ts";
import type { ContextValues } from "../../policy/context.ts";
import { policyArgumentText } from "../../iam/policy-argument.ts";
import { type GivenKeyName, givenKeyName } from "./given-key-name.ts";
import { addImpliedKeys } from "./implied-keys.ts";

/**
 * A request with every field present and of its type. Requests come from links, files and programs
 * in any shape: what cannot be read counts as absent, and nothing here throws.
 */
export interface NormalRequest {
  readonly principal: string;
  readonly hops: readonly NormalHop[];
  readonly session: NormalSession | null;
  readonly accessKeyId: string | null;
  readonly action: string;
  readonly resource: string;
  readonly context: GivenContextMap;
  readonly resourceAccount: string | null;
  readonly vpcEndpoint: string | null;
  readonly passRole: PassRole | null;
  /** Milliseconds since 1970; null is now. */
  readonly time: number | null;
}

export interface NormalSession {
  readonly mfa: boolean | null;
  readonly durationSeconds: number | null;
  readonly policies: readonly string[];
  readonly policyArns: readonly string[];
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | null;
  readonly externalId: string | null;
  readonly user: string | null;
}

/** A session of which the request says nothing. */
export const NOTHING_PASSED: NormalSession = {
  mfa: null,
  durationSeconds: null,
  policies: [],
  policyArns: [],
  tags: [],
  transitiveTagKeys: [],
  sourceIdentity: null,
  externalId: null,
  user: null,
};

export interface NormalHop extends NormalSession {
  readonly role: string;
  readonly sessionName: string | null;
  readonly context: GivenContextMap;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** By lower-case key, as policies ask for keys. */
export type GivenContextMap = ReadonlyMap<string, GivenKey>;

export interface GivenKey {
  /** As the request writes it. */
  readonly key: string;
  /** Null removes a key that would have been derived. */
  readonly found: ContextValues | null;
}

export const NO_CONTEXT: GivenContextMap = new Map();

export function readRequest(input: unknown): NormalRequest {
  const request = toRecord(input);
  const resource = text(request["resource"]) ?? "";
  return {
    principal: (text(request["principal"]) ?? "").trim(),
    hops: readHops(request["assume"]),
    session: isRecord(request["session"]) ? readSession(request["session"]) : null,
    accessKeyId: text(request["accessKeyId"]),
    action: (text(request["action"]) ?? "").trim(),
    resource: resource.trim() === "" ? "*" : resource.trim(),
    context: readContext(request["context"]),
    resourceAccount: text(request["resourceAccount"]),
    vpcEndpoint: text(request["vpcEndpoint"]),
    passRole: readPassRole(request["passRole"]),
    time: readTime(request["time"]),
  };
}

function readHops(input: unknown): readonly NormalHop[] {
  const hops = list(input);
  return hops.length === 0 ? NOTHING : hops.map(readHop);
}

function readHop(input: unknown): NormalHop {
  const hop = toRecord(input);
  const session = readSession(hop);
  return {
    ...session,
    role: (text(hop["role"]) ?? "").trim(),
    sessionName: text(hop["sessionName"]),
    context: readContext(hop["context"], session.tags),
  };
}

function readSession(session: Record<string, unknown>): NormalSession {
  return {
    mfa: typeof session["mfa"] === "boolean" ? session["mfa"] : null,
    durationSeconds: number(session["durationSeconds"]),
    policies: list(session["sessionPolicies"]).map(policyArgumentText),
    policyArns: texts(session["sessionPolicyArns"]),
    tags: readTags(session["tags"]),
    transitiveTagKeys: texts(session["transitiveTagKeys"]),
    sourceIdentity: text(session["sourceIdentity"]),
    externalId: text(session["externalId"]),
    user: text(session["user"]),
  };
}

/** Values are strings or lists of strings; numbers and booleans count as their text. */
function readContext(input: unknown, tags: readonly Tag[] = NOTHING): GivenContextMap {
  if (!isRecord(input)) return NO_CONTEXT;
  const given = new Map<string, GivenKey>();
  for (const key of Object.keys(input)) {
    const value = input[key];
    if (value === undefined) continue;
    const name = givenKeyName(key);
    given.set(name.lowerCase, { key, found: value === null ? null : readValues(value, name) });
  }
  addImpliedKeys(given, tags);
  return given;
}

function readValues(value: unknown, { multivalued }: GivenKeyName): ContextValues {
  const values = valuesOf(value);
  return { values, multivalued: multivalued || values.length > 1 };
}

function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? texts(value) : texts([value]);
}

function readTags(input: unknown): readonly Tag[] {
  return Object.entries(toRecord(input)).flatMap(([key, value]) => {
    const tagValue = text(value);
    return tagValue === null ? [] : [{ key, value: tagValue }];
  });
}

function readPassRole(input: unknown): PassRole | null {
  if (!isRecord(input)) return null;
  const role = text(input["role"]);
  if (role === null) return null;
  return {
    role: role.trim(),
    service: (text(input["service"]) ?? "").trim(),
    associatedResource: text(input["associatedResource"]),
  };
}

function readTime(input: unknown): number | null {
  if (typeof input !== "string") return null;
  const time = Date.parse(input);
  return Number.isFinite(time) ? time : null;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function toRecord(input: unknown): Record<string, unknown> {
  return isRecord(input) ? input : {};
}

const NOTHING: readonly never[] = [];

function list(input: unknown): readonly unknown[] {
  return Array.isArray(input) ? input : NOTHING;
}

function texts(input: unknown): readonly string[] {
  return list(input).flatMap((one) => text(one) ?? []);
}

function text(input: unknown): string | null {
  if (typeof input === "string") return input;
  return typeof input === "number" || typeof input === "boolean" ? String(input) : null;
}

function number(input: unknown): number | null {
  return typeof input === "number" && Number.isFinite(input) ? input : null;
}
