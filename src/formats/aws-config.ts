import { resourceName } from "../iam/entity.ts";
import type { AssumeHop, Request } from "../iam/request.ts";

/** The profiles of `~/.aws/config` for a chain of roles. */
export interface AwsConfig {
  readonly text: string;
  /** Name of the last profile, to be given as `--profile`. */
  readonly profile: string;
  /** Parameters of the hops that no profile can hold, by their names in the API. */
  readonly leftOut: readonly ConfigOmission[];
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
  const sections = hops.map((hop, index) =>
    section(hop, names[index] ?? "", sourceOf(index, names, request)),
  );
  return {
    text: `${sections.join("\n\n")}\n`,
    profile,
    leftOut: [...new Set(hops.flatMap(omissions))],
  };
}

/** Where the credentials come from: the profile before, or the caller's own. */
function sourceOf(index: number, names: readonly string[], { principal }: Request): string {
  const before = names[index - 1];
  if (before !== undefined) return setting("source_profile", before);
  if (/:instance\//.test(principal)) return setting("credential_source", "Ec2InstanceMetadata");
  if (/:(?:saml|oidc)-provider\//.test(principal)) {
    return setting("web_identity_token_file", "<path of the token>");
  }
  return setting("source_profile", oneLine(resourceName(principal)) || "default");
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
