import { isAccountId, type ParsedArn, parseArn } from "../../arn/arn.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import { roleNameKey } from "../compile/scenario-world.ts";
import { BUILT_IN_PROVIDERS } from "../data/identity-providers.ts";
import { credentialSource, workloadService } from "../data/workload-services.ts";
import type { User } from "../../iam/model.ts";
import type { NormalRequest } from "../request/normal-request.ts";
import type { Reason } from "../reason.ts";
import type { Authenticated } from "./authentication.ts";
import { tokenDuration } from "../sts/check-session.ts";
import type { Caller, SessionState } from "./caller.ts";
import {
  ANONYMOUS,
  type CallerHome,
  federatedCaller,
  federatedUserCaller,
  roleSessionCaller,
  rootCaller,
  serviceCaller,
  userCaller,
} from "./make-caller.ts";
import { describedSession } from "./described-session.ts";

const SERVICE_PRINCIPAL =
  /^[a-z0-9][a-z0-9.-]*\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws\.internal)$/i;

/** What a session is called when a role's own ARN is given and nothing names the session. */
export const DEFAULT_SESSION_NAME = "session";

type Request = Pick<NormalRequest, "principal" | "session" | "accessKeyId" | "context">;

/**
 * Finds out who is calling, and with which credentials. A caller of an account the scenario does not
 * have may exist; one that is missing from an account it does have cannot.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/intro-structure.html#intro-structure-authentication
 */
export function authenticate(world: ScenarioWorld, request: Request): Authenticated {
  const isPlain = request.session === null && request.accessKeyId === null;
  if (!isPlain || request.context.has("aws:tokenissuetime")) return identify(world, request);
  let byPrincipal = AUTHENTICATED.get(world);
  if (byPrincipal === undefined) {
    byPrincipal = new Map();
    AUTHENTICATED.set(world, byPrincipal);
  }
  const known = byPrincipal.get(request.principal);
  if (known !== undefined) return known;
  const found = identify(world, request);
  if (found.ok && byPrincipal.size < MAX_REMEMBERED) byPrincipal.set(request.principal, found);
  return found;
}

const MAX_REMEMBERED = 4096;

/** A caller is the same in every request, but for a session or a key that the request names. */
const AUTHENTICATED = new WeakMap<ScenarioWorld, Map<string, Authenticated>>();

function identify(world: ScenarioWorld, request: Request): Authenticated {
  const { principal } = request;
  if (principal === "") return unknown(principal);
  if (principal === "anonymous" || principal === "*") {
    return accept(ANONYMOUS, "none", { code: "anonymous-caller" });
  }
  if (principal.startsWith("arn:")) return authenticateArn(world, request);
  if (BUILT_IN_PROVIDERS.has(principal)) return acceptProvider(principal, "web-identity");
  if (SERVICE_PRINCIPAL.test(principal)) {
    return accept(serviceCaller(principal), "service", {
      code: "service-caller",
      service: principal,
    });
  }
  return authenticateWorkload(world, principal) ?? unknown(principal);
}

function authenticateArn(world: ScenarioWorld, request: Request): Authenticated {
  const { principal } = request;
  const workload = authenticateWorkload(world, principal);
  if (workload !== null) return workload;
  const arn = parseArn(principal);
  if (arn === null || !isAccountId(arn.account)) return unknown(principal);
  if (arn.service === "iam") return authenticateIam(world, request, arn);
  if (arn.service === "sts") return authenticateSession(world, request, arn);
  return unknown(principal);
}

function authenticateIam(world: ScenarioWorld, request: Request, arn: ParsedArn): Authenticated {
  const at = homeOf(world, arn);
  const { principal } = request;
  if (arn.resource === "root") return authenticateRoot(world, request, at);
  if (arn.resource.startsWith("user/")) return authenticateUser(world, request, at);
  if (arn.resource.startsWith("role/")) {
    const name = arn.resource.slice(arn.resource.lastIndexOf("/") + 1);
    const known = world.roles.get(asDeclared(principal, at));
    if (at.home !== null && known === undefined) return notFound(principal);
    const session = describedSession(world, request, "AssumeRole", DEFAULT_SESSION_NAME);
    return acceptSession(roleSessionCaller(at, { name, world: known ?? null }, session));
  }
  if (arn.resource.startsWith("saml-provider/")) return acceptProvider(principal, "saml");
  if (arn.resource.startsWith("oidc-provider/")) return acceptProvider(principal, "web-identity");
  return unknown(principal);
}

/** A `session` beside the root user is one of GetSessionToken, as beside an IAM user. */
function authenticateRoot(world: ScenarioWorld, request: Request, at: CallerHome): Authenticated {
  if (request.session === null) {
    const reason: Reason = { code: "root-caller", account: at.account };
    return accept(rootCaller(at, null), "long-term", reason);
  }
  const session = describedSession(world, request, "GetSessionToken", "root");
  return acceptSession(rootCaller(at, ofRoot(session)));
}

function authenticateUser(world: ScenarioWorld, request: Request, at: CallerHome): Authenticated {
  const { principal } = request;
  const user = world.users.get(asDeclared(principal, at)) ?? null;
  if (at.home !== null && user === null) return notFound(principal);
  const session =
    request.session === null
      ? null
      : describedSession(world, request, "GetSessionToken", nameOf(principal));
  const caller = userCaller(at, principal, user, session);
  return session === null
    ? signInAsUser(caller, request, user?.user ?? null)
    : acceptSession(caller);
}

/**
 * A user whose keys nobody has drawn is taken to have one. Of those that are drawn the one signs that the
 * request names, else an active one; where none is, only the console's password is left.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
 */
function signInAsUser(
  caller: Caller,
  { principal: arn, accessKeyId }: Request,
  user: User | null,
): Authenticated {
  if (accessKeyId !== null) return signWith(caller, { user: arn, accessKey: accessKeyId }, user);
  const keys = user?.accessKeys ?? [];
  const [first] = keys;
  if (first === undefined) return accept(caller, "long-term", { code: "user-caller", user: arn });
  const active = keys.find((key) => key.active);
  if (active !== undefined) {
    const reason: Reason = { code: "access-key-caller", user: arn, accessKey: active.id };
    return accept(caller, "long-term", reason);
  }
  return user?.consoleAccess === true
    ? accept(caller, "long-term", { code: "console-caller", user: arn })
    : invalid({ code: "access-key-inactive", user: arn, accessKey: first.id });
}

/** A key of a user whom the scenario does not have may exist, as the user may. */
function signWith(
  caller: Caller,
  signature: { readonly user: string; readonly accessKey: string },
  user: User | null,
): Authenticated {
  const key = user?.accessKeys.find(({ id }) => id === signature.accessKey);
  if (key?.active === false) return invalid({ code: "access-key-inactive", ...signature });
  return key === undefined && user !== null
    ? invalid({ code: "access-key-not-found", ...signature })
    : accept(caller, "long-term", { code: "access-key-caller", ...signature });
}

function authenticateSession(
  world: ScenarioWorld,
  request: Request,
  arn: ParsedArn,
): Authenticated {
  const at = homeOf(world, arn);
  const [kind, name = "", sessionName = ""] = arn.resource.split("/");
  if (name === "") return unknown(request.principal);
  if (kind === "federated-user") return authenticateFederatedUser(world, request, at, name);
  if (kind !== "assumed-role" || sessionName === "") return unknown(request.principal);
  const role = world.rolesByName.get(roleNameKey(at.account, name)) ?? null;
  if (at.home !== null && role === null) return notFound(request.principal);
  const session = describedSession(world, request, "AssumeRole", sessionName);
  return acceptSession(roleSessionCaller(at, { name, world: role }, session));
}

function authenticateFederatedUser(
  world: ScenarioWorld,
  request: Request,
  at: CallerHome,
  name: string,
): Authenticated {
  const arn = request.session?.user ?? null;
  const isRoot = arn === `arn:${at.partition}:iam::${at.account}:root`;
  const user = arn === null || isRoot ? null : (world.users.get(asDeclared(arn, at)) ?? null);
  if (at.home !== null && arn !== null && !isRoot && user === null) return notFound(arn);
  const described = describedSession(world, request, "GetFederationToken", name);
  const session = isRoot ? ofRoot(described) : described;
  return acceptSession(federatedUserCaller(at, request.principal, { arn, user, isRoot }, session));
}

/** The root user's temporary credentials last an hour at most. */
function ofRoot(session: SessionState): SessionState {
  return { ...session, durationSeconds: tokenDuration(session.durationSeconds, true) };
}

/** An instance or function acts with the role it carries, which its service assumes for it. */
function authenticateWorkload(world: ScenarioWorld, principal: string): Authenticated | null {
  const resource = world.resources.get(principal);
  if (resource === undefined) return null;
  const roleArn = resource.resource.role;
  if (roleArn === null) return invalid({ code: "workload-without-role", workload: principal });
  const role = world.roles.get(roleArn);
  if (role === undefined) return notFound(roleArn);
  const arnService = parseArn(principal)?.service ?? "";
  const service = workloadService(arnService);
  const source = credentialSource(arnService, resource.resource.imds);
  return {
    ok: true,
    caller: serviceCaller(service),
    credentials: "service",
    reason: { code: "workload-caller", workload: principal, role: roleArn, service, source },
    workload: { resource, role },
  };
}

function acceptProvider(provider: string, credentials: "saml" | "web-identity"): Authenticated {
  return accept(federatedCaller(provider), credentials, { code: "federated-caller", provider });
}

function acceptSession(caller: Caller): Authenticated {
  return accept(caller, "temporary", { code: "session-caller", session: caller.id });
}

function accept(
  caller: Caller,
  credentials: "long-term" | "temporary" | "web-identity" | "saml" | "service" | "none",
  reason: Reason,
): Authenticated {
  return { ok: true, caller, credentials, reason, workload: null };
}

function unknown(principal: string): Authenticated {
  return invalid({ code: "not-a-principal", principal });
}

function notFound(arn: string): Authenticated {
  return invalid({ code: "principal-not-found", arn });
}

function invalid(reason: Reason): Authenticated {
  return { ok: false, error: "InvalidClientTokenId", reason };
}

function homeOf(world: ScenarioWorld, { partition, account }: ParsedArn): CallerHome {
  return { partition, account, home: world.accounts.get(account) ?? null };
}

/**
 * An account id is unique across partitions, and a scenario may leave an account's partition to its
 * default: where a request says otherwise, it is taken at its word, and the verdict says so.
 */
function asDeclared(arn: string, { partition, home }: CallerHome): string {
  if (home === null || home.account.partition === partition) return arn;
  return `arn:${home.account.partition}${arn.slice(`arn:${partition}`.length)}`;
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
