import { resourceName } from "../iam/entity.ts";
import type { AssumeHop, Request } from "../iam/request.ts";
import { BUILT_IN_PROVIDERS } from "../evaluation/data/identity-providers.ts";

/** The profiles of `~/.aws/config` for a chain of roles. */
export interface AwsConfig {
  /** Empty where there is no profile to write: one role, which SAML signs in to. */
  readonly text: string;
  /** Name of the last profile, to be given as `--profile`. */
  readonly profile: string;
  /** Parameters of the hops that no profile can hold, by their names in the API. */
  readonly leftOut: readonly ConfigOmission[];
  /** No profile signs in with SAML: the name to store the first role's credentials by; else null. */
  readonly stored: string | null;
}

export type ConfigOmission =
  | "SessionPolicies"
  | "Tags"
  | "TransitiveTagKeys"
  | "SourceIdentity"
  /** Written, but as a place to fill in. */
  | "SerialNumber";

/**
 * Profiles that assume the roles of a request one after the other; null for a request without roles.
 * What people typed stands in it only where it fits on one line: a line break would begin another setting.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html
 */
export function awsConfig(request: Request): AwsConfig | null {
  const hops = request.assume ?? [];
  const names = profileNames(hops);
  const profile = names.at(-1);
  if (profile === undefined) return null;
  const stored = isSamlProvider(request.principal) ? (names[0] ?? null) : null;
  const sections = hops.map((hop, index) =>
    section(hop, names[index] ?? "", sourceOf(index, names, request)),
  );
  const written = stored === null ? sections : sections.slice(1);
  return {
    text: written.length === 0 ? "" : `${written.join("\n\n")}\n`,
    profile,
    leftOut: [...new Set(hops.slice(stored === null ? 0 : 1).flatMap(omissions))],
    stored,
  };
}

/**
 * The profile that each hop's command signs with: the caller's own for the first, none for who comes with
 * a token or from a workload, then that of the role before.
 */
export function signingProfiles(request: Request): readonly (string | null)[] {
  const hops = request.assume ?? [];
  const names = profileNames(hops);
  return hops.map((_, index) => names[index - 1] ?? callerProfile(request));
}

/** Who makes the session that a request is sent with, where that is no role's. */
export interface SessionMaker {
  /** The profile that signs the call which makes it. */
  readonly profile: string;
  /** The name of a federated user; null for a user's own session. */
  readonly federated: string | null;
  /** The profile to store the session's credentials by: no profile calls GetSessionToken or GetFederationToken. */
  readonly stored: string;
}

/** Null for a caller that signs with credentials of its own, and for a role's session. */
export function sessionMaker({ principal, session }: Request): SessionMaker | null {
  if (principal.includes(":federated-user/")) {
    const federated = oneLine(resourceName(principal));
    return { profile: nameOf(session?.user ?? ""), federated, stored: federated || "federated" };
  }
  const isUser = principal.includes(":iam:") && principal.includes(":user/");
  if (!isUser || (session ?? null) === null) return null;
  const profile = nameOf(principal);
  return { profile, federated: null, stored: `${profile}-session` };
}

function nameOf(userArn: string): string {
  return oneLine(userArn.slice(userArn.lastIndexOf("/") + 1)) || "default";
}

function callerProfile(request: Request): string | null {
  const { principal } = request;
  const maker = sessionMaker(request);
  if (maker !== null) return maker.stored;
  if (isSamlProvider(principal) || isWebIdentity(principal)) return null;
  if (workloadSource(principal) !== null || !principal.startsWith("arn:")) return null;
  return oneLine(resourceName(principal)) || "default";
}

export function isSamlProvider(principal: string): boolean {
  return principal.includes(":saml-provider/");
}

export function isWebIdentity(principal: string): boolean {
  return principal.includes(":oidc-provider/") || BUILT_IN_PROVIDERS.has(principal);
}

/** Where the credentials come from: the profile before, or the caller's own. */
function sourceOf(index: number, names: readonly string[], request: Request): string {
  const { principal } = request;
  const before = names[index - 1];
  if (before !== undefined) return setting("source_profile", before);
  if (isWebIdentity(principal)) {
    return setting("web_identity_token_file", "<path of the token>");
  }
  const workload = workloadSource(principal);
  return workload === null
    ? setting("source_profile", callerProfile(request) ?? "default")
    : setting("credential_source", workload);
}

/** https://docs.aws.amazon.com/cli/latest/topic/config-vars.html#using-aws-iam-roles */
function workloadSource(principal: string): string | null {
  if (/^arn:[^:]*:ec2:.*:instance\//.test(principal)) return "Ec2InstanceMetadata";
  if (/^arn:[^:]*:ecs:/.test(principal)) return "EcsContainer";
  return /^arn:[^:]*:lambda:/.test(principal) ? "Environment" : null;
}

function section(hop: AssumeHop, name: string, source: string): string {
  return [
    `[profile ${name}]`,
    setting("role_arn", hop.role),
    source,
    setting("role_session_name", hop.sessionName),
    setting("external_id", hop.externalId),
    setting("mfa_serial", hop.mfa === true ? "<ARN of the MFA device>" : null),
    setting("duration_seconds", hop.durationSeconds),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function setting(name: string, value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? "" : oneLine(String(value));
  return text === "" ? "" : `${name} = ${text}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The roles' names, made safe for a section's head and told apart by a number. */
function profileNames(hops: readonly AssumeHop[]): readonly string[] {
  const taken = new Set<string>();
  return hops.map(({ role }) => {
    const wanted =
      role
        .slice(role.lastIndexOf("/") + 1)
        .replaceAll(/[^A-Za-z0-9_.-]+/g, "-")
        .slice(0, 64) || "role";
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
    taken.add(name);
    return name;
  });
}

function omissions(hop: AssumeHop): readonly ConfigOmission[] {
  return OMISSIONS.filter(([, isIn]) => isIn(hop)).map(([name]) => name);
}

const OMISSIONS: readonly (readonly [ConfigOmission, (hop: AssumeHop) => boolean])[] = [
  ["SessionPolicies", (hop) => isFilled(hop.sessionPolicies) || isFilled(hop.sessionPolicyArns)],
  ["Tags", ({ tags }) => Object.keys(tags ?? {}).length > 0],
  ["TransitiveTagKeys", ({ transitiveTagKeys }) => isFilled(transitiveTagKeys)],
  ["SourceIdentity", ({ sourceIdentity }) => (sourceIdentity ?? "") !== ""],
  ["SerialNumber", ({ mfa }) => mfa === true],
];

function isFilled(values: readonly unknown[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}
