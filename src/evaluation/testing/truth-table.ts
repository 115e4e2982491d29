import { type Decision, type Stage, STAGES } from "../../iam/decision.ts";
import type { JsonValue, Request } from "../../iam/request.ts";
import {
  account,
  allow,
  boundary as boundaryOf,
  deny,
  HOME,
  MANAGEMENT,
  organization,
  OTHER,
  type Parts,
  policy,
  rcp,
  role,
  scp,
  user,
} from "./documents.ts";

/**
 * Every way in which a caller, the name a resource's policy gives it and the policies around it can meet,
 * and the verdict as AWS's pages put it: written from the pages alone, in a few lines and without regard
 * to how the evaluator does it, so that the two can be held against each other.
 */
export interface Row {
  readonly kind: "bucket" | "key" | "role";
  readonly caller: "user" | "role" | "federated" | "root" | "service" | "anonymous";
  /** Whether the caller is of another account than the resource. */
  readonly isCross: boolean;
  /** Whom the Allow of the resource's policy names: `behind` is a session's role or user. */
  readonly named: "nobody" | "self" | "behind" | "account" | "everyone";
  readonly identity: "none" | "allow" | "deny";
  readonly boundary: "absent" | "allow" | "silent" | "deny";
  readonly session: "absent" | "allow" | "silent" | "deny";
  readonly around: "nothing" | "scp silent" | "scp denies" | "rcp denies" | "resource denies";
}

const IDENTITIES = ["none", "allow", "deny"] as const;
const LIMITS = ["absent", "allow", "silent", "deny"] as const;
const AROUND = ["nothing", "scp silent", "scp denies", "rcp denies", "resource denies"] as const;

/** All rows of a kind of resource and a kind of caller. */
export function rowsOf(kind: Row["kind"], caller: Row["caller"]): readonly Row[] {
  const hasPolicies = hasAccount(caller) && caller !== "root";
  const isSession = caller === "role" || caller === "federated";
  const identities: readonly Row["identity"][] = hasPolicies ? IDENTITIES : ["none"];
  const boundaries: readonly Row["boundary"][] = hasPolicies ? LIMITS : ["absent"];
  const sessions: readonly Row["session"][] = isSession ? LIMITS : ["absent"];
  const crossings = hasAccount(caller) ? [false, true] : [true];
  return crossings.flatMap((isCross) =>
    namesOf(caller).flatMap((named) =>
      identities.flatMap((identity) =>
        boundaries.flatMap((boundary) =>
          sessions.flatMap((session) =>
            aroundOf(identity, boundary, session).map((around): Row => ({
              kind,
              caller,
              isCross,
              named,
              identity,
              boundary,
              session,
              around,
            })),
          ),
        ),
      ),
    ),
  );
}

function hasAccount(caller: Row["caller"]): boolean {
  return caller !== "service" && caller !== "anonymous";
}

/** What is around a caller that is refused already is left out: it would be refused twice. */
function aroundOf(...own: readonly string[]): readonly Row["around"][] {
  const isRefused = own.some((one) => one === "silent" || one === "deny");
  return isRefused ? ["nothing", "scp silent"] : AROUND;
}

function namesOf(caller: Row["caller"]): readonly Row["named"][] {
  if (caller === "anonymous") return ["nobody", "everyone"];
  if (caller === "service") return ["nobody", "self", "everyone"];
  const names = ["nobody", "self", "account", "everyone"] as const;
  return caller === "role" || caller === "federated" ? [...names, "behind"] : names;
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function verdictOf(row: Row): Decision {
  if (isDenied(row)) return "explicitDeny";
  if (hasAccount(row.caller) && row.around === "scp silent") return "implicitDeny";
  return isGranted(row) ? "allowed" : "implicitDeny";
}

function isDenied({ caller, around, identity, boundary, session }: Row): boolean {
  if (around === "rcp denies" || around === "resource denies") return true;
  if (hasAccount(caller) && around === "scp denies") return true;
  return [identity, boundary, session].includes("deny");
}

function isGranted(row: Row): boolean {
  const { kind, caller, isCross, named } = row;
  const isNamed = named !== "nobody";
  if (!hasAccount(caller)) return isNamed;
  if (isCross) return isNamed && mayOfItself(row);
  if (isNamedItself(row)) {
    // A trust policy does not lift the boundary of a user it names, by whatever name (E8.2).
    return kind === "role" && caller === "user" ? isInBoundary(row) : true;
  }
  if (named === "behind") return isInBoundary(row) && isInSession(row);
  // Keys and roles decide themselves who may use them.
  return mayOfItself(row) && (isNamed || kind === "bucket");
}

function isNamedItself({ caller, named }: Row): boolean {
  return named === "self" || named === "everyone" || (caller === "root" && named === "account");
}

/** What the identity-based policies give, within what limits them. */
function mayOfItself(row: Row): boolean {
  if (row.caller === "root") return true;
  return row.identity === "allow" && isInBoundary(row) && isInSession(row);
}

function isInBoundary({ boundary }: Row): boolean {
  return boundary !== "silent";
}

/** A federated user's session without a policy can do nothing of its own. */
function isInSession({ caller, session }: Row): boolean {
  return session === "absent" ? caller !== "federated" : session !== "silent";
}

/**
 * What the request would have been allowed but for: each stage that refuses it when all the others are
 * as they should be. None where nothing grants it.
 */
export function blockersOf(row: Row): readonly Stage[] {
  const { identity, named } = row;
  const asItShould: Row = {
    ...row,
    around: "nothing",
    boundary: "absent",
    session: row.caller === "federated" ? "allow" : "absent",
    identity: identity === "deny" ? "allow" : identity,
  };
  const isGrantedAsItIs = verdictOf(asItShould) === "allowed";
  const missing = isGrantedAsItIs ? null : missingGrant(row);
  if (!isGrantedAsItIs && missing === null) return [];
  const granted: Row = {
    ...asItShould,
    identity: missing === "identity-based-policies" ? "allow" : asItShould.identity,
    named: missing === "resource-based-policy" ? "account" : named,
  };
  const refuses = (part: Partial<Row>): boolean => verdictOf({ ...granted, ...part }) !== "allowed";
  return STAGES.filter((stage) => stage === missing || refuses(refusalIn(stage, row)));
}

/** What of the row stands against the request in a stage. */
function refusalIn(stage: Stage, { identity, around, boundary, session }: Row): Partial<Row> {
  if (AROUND_OF[stage]?.includes(around) === true) return { around };
  if (stage === "identity-based-policies" && identity === "deny") return { identity };
  if (stage === "permissions-boundary") return { boundary };
  return stage === "session-policies" ? { session } : {};
}

const AROUND_OF: Readonly<Partial<Record<Stage, readonly Row["around"][]>>> = {
  "service-control-policies": ["scp silent", "scp denies"],
  "resource-control-policies": ["rcp denies"],
  "resource-based-policy": ["resource denies"],
};

/** The one grant that is missing beside another that is there; null where it could be either. */
function missingGrant({ named, identity, caller, kind, isCross }: Row): Stage | null {
  if (named !== "nobody") return "identity-based-policies";
  const isGrantedToIdentity = identity !== "none" || caller === "root";
  const mustBeNamed = isCross || kind !== "bucket";
  const mayBeIt = hasAccount(caller) && isGrantedToIdentity && mustBeNamed;
  return mayBeIt ? "resource-based-policy" : null;
}

const TARGETS = {
  bucket: { action: "s3:GetObject", arn: "arn:aws:s3:::bucket" },
  key: { action: "kms:Decrypt", arn: `arn:aws:kms:us-east-1:${OTHER}:key/k` },
  role: { action: "sts:AssumeRole", arn: `arn:aws:iam::${OTHER}:role/target` },
} as const;

/** The row as a scenario and a request. The resource is the other account's. */
export function worldOf(row: Row): { readonly document: object; readonly request: Request } {
  const { action, arn } = TARGETS[row.kind];
  const home = row.isCross ? HOME : OTHER;
  const request = {
    principal: principalOf(row.caller, home),
    action,
    resource: row.kind === "bucket" ? `${arn}/key` : arn,
    ...sessionOf(row, home, action),
  };
  const callers = callersOf(row, home, action);
  const resources = resourcesOf(row, home);
  const accounts =
    home === OTHER
      ? [
          account(OTHER, {
            ...callers,
            ...resources,
            roles: [...rolesIn(callers), ...rolesIn(resources)],
          }),
        ]
      : [account(HOME, callers), account(OTHER, resources)];
  return {
    document: {
      accounts: [account(MANAGEMENT), ...accounts],
      organizations: [organizationOf(row, action)],
    },
    request,
  };
}

function rolesIn(parts: Parts): readonly JsonValue[] {
  const roles = parts["roles"];
  return Array.isArray(roles) ? roles : [];
}

function organizationOf({ around }: Row, action: string): Parts {
  const scps = { "scp silent": ["Silent"], "scp denies": ["FullAWSAccess", "Denies"] };
  const serviceControlPolicies =
    around === "scp silent" || around === "scp denies" ? scps[around] : ["FullAWSAccess"];
  return organization({
    accounts: [HOME, OTHER],
    unit: {
      serviceControlPolicies,
      ...(around === "rcp denies" ? { resourceControlPolicies: ["Closed"] } : {}),
    },
    policies: [
      scp("Silent", allow("ec2:*")),
      scp("Denies", deny(action)),
      rcp("Closed", deny(action, { Principal: "*" })),
    ],
  });
}

function principalOf(caller: Row["caller"], home: string): string {
  return {
    user: `arn:aws:iam::${home}:user/alice`,
    role: `arn:aws:sts::${home}:assumed-role/app/s1`,
    federated: `arn:aws:sts::${home}:federated-user/carol`,
    root: `arn:aws:iam::${home}:root`,
    service: "cloudtrail.amazonaws.com",
    anonymous: "anonymous",
  }[caller];
}

function sessionOf({ caller, session }: Row, home: string, action: string): Partial<Request> {
  if (caller !== "role" && caller !== "federated") return {};
  const behind = caller === "federated" ? { user: `arn:aws:iam::${home}:user/alice` } : {};
  const policies = session === "absent" ? [] : [JSON.stringify(policy(...limit(session, action)))];
  return { session: { ...behind, sessionPolicies: policies } };
}

function limit(what: "allow" | "silent" | "deny", action: string): readonly Parts[] {
  if (what === "silent") return [allow("ec2:*")];
  return what === "allow" ? [allow(action)] : [allow("*"), deny(action)];
}

function callersOf({ identity, boundary }: Row, home: string, action: string): Parts {
  const own = {
    none: [],
    allow: [{ name: "Own", document: policy(allow(action)) }],
    deny: [{ name: "Own", document: policy(allow("*"), deny(action)) }],
  }[identity];
  const limited =
    boundary === "absent" ? {} : { permissionsBoundary: `arn:aws:iam::${home}:policy/Boundary` };
  const parts = { inlinePolicies: own, ...limited };
  return {
    users: [user("alice", parts)],
    roles: [role("app", parts)],
    policies: boundary === "absent" ? [] : [boundaryOf(...limit(boundary, action))],
  };
}

function resourcesOf(row: Row, home: string): Parts {
  const { action, arn } = TARGETS[row.kind];
  const where: Parts = row.kind === "role" ? {} : { Resource: "*" };
  const named = nameOf(row, home);
  const document = policy(
    {
      Effect: "Allow",
      Action: action,
      Principal: { AWS: `arn:aws:iam::${MANAGEMENT}:root` },
      ...where,
    },
    ...(named === null ? [] : [{ Effect: "Allow", Action: action, Principal: named, ...where }]),
    ...(row.around === "resource denies"
      ? [{ Effect: "Deny", Action: action, Principal: "*", ...where }]
      : []),
  );
  return row.kind === "role"
    ? { roles: [role("target", { assumeRolePolicyDocument: document })] }
    : { resources: [{ arn, policy: document }] };
}

function nameOf({ caller, named }: Row, home: string): JsonValue | null {
  if (named === "nobody") return null;
  if (named === "everyone") return "*";
  if (named === "account") return { AWS: home };
  if (caller === "service") return { Service: principalOf(caller, home) };
  const behind = `arn:aws:iam::${home}:${caller === "role" ? "role/app" : "user/alice"}`;
  return { AWS: named === "self" ? principalOf(caller, home) : behind };
}
