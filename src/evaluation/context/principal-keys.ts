import type { Caller } from "../caller/caller.ts";
import type { DerivedKeys } from "./derived-keys.ts";

/** `aws:PrincipalType` by kind of caller; services have none. */
const PRINCIPAL_TYPES: Readonly<Record<Caller["kind"], string | null>> = {
  user: "User",
  "role-session": "AssumedRole",
  "federated-user": "FederatedUser",
  root: "Account",
  service: null,
  federated: null,
  anonymous: "Anonymous",
};

/**
 * Properties of the principal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
 */
export const PRINCIPAL_KEYS: DerivedKeys = {
  "aws:PrincipalArn": ({ caller }) => caller.principalArn,
  "aws:PrincipalAccount": ({ caller }) =>
    caller.kind === "anonymous" ? "anonymous" : caller.account,
  "aws:PrincipalOrgID": ({ caller }) => caller.home?.membership?.organization.id ?? null,
  "aws:PrincipalOrgPaths": ({ caller }) => {
    const path = caller.home?.membership?.path;
    return path === undefined ? null : [path];
  },
  "aws:PrincipalType": ({ caller }) => PRINCIPAL_TYPES[caller.kind],
  "aws:PrincipalIsAWSService": ({ caller }) => {
    if (caller.kind === "anonymous" || caller.kind === "federated") return null;
    return caller.kind === "service" ? "true" : "false";
  },
  "aws:PrincipalServiceName": ({ caller }) => (caller.kind === "service" ? caller.id : null),
  "aws:PrincipalServiceNamesList": ({ caller }) => (caller.kind === "service" ? [caller.id] : null),
  "aws:userid": ({ caller }) => USER_IDS[caller.kind](caller),
  "aws:username": ({ caller }) =>
    caller.kind === "user" ? nameOfArn(caller.principalArn ?? "") : null,
};

/**
 * The form is AWS's; the unique ids in it are made from the names, since a scenario has none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
const USER_IDS: Readonly<Record<Caller["kind"], (caller: Caller) => string | null>> = {
  user: ({ principalArn }) => uniqueId("AIDA", principalArn),
  "role-session": ({ principalArn, session }) =>
    `${uniqueId("AROA", principalArn)}:${session?.name ?? ""}`,
  "federated-user": ({ account, session }) => `${account ?? ""}:${session?.name ?? ""}`,
  root: ({ account }) => account,
  anonymous: () => "anonymous",
  service: () => null,
  federated: () => null,
};

/** Beyond this many principals the memory is dropped and begun anew. */
const MAX_REMEMBERED = 4096;

const UNIQUE_IDS = new Map<string, string>();

/** Stable, and in the alphabet of AWS's ids: the same ARN always has the same id. */
function uniqueId(prefix: "AIDA" | "AROA", principalArn: string | null): string {
  const arn = principalArn ?? "";
  let id = UNIQUE_IDS.get(arn);
  if (id === undefined) {
    if (UNIQUE_IDS.size >= MAX_REMEMBERED) UNIQUE_IDS.clear();
    id = makeId(arn);
    UNIQUE_IDS.set(arn, id);
  }
  return prefix + id;
}

function makeId(arn: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let id = "";
  let state = 0x811c9dc5;
  for (let round = 0; round < 17; round += 1) {
    for (let at = 0; at < arn.length; at += 1) {
      state = Math.imul(state ^ (arn.charCodeAt(at) + round), 0x01000193) >>> 0;
    }
    id += alphabet.charAt(state % alphabet.length);
  }
  return id;
}

function nameOfArn(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
