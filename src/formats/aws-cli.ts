import { parseArn } from "../arn/arn.ts";
import { resourceName } from "../iam/entity.ts";
import { policyArgumentText } from "../iam/policy-argument.ts";
import type { AssumeHop, Request, SessionParameters } from "../iam/request.ts";
import { CLI_OPERATIONS, CLI_RESOURCES, CLI_SERVICES, COMPLETE_CALLS } from "./aws-cli-names.ts";
import {
  awsConfig,
  isSamlProvider,
  isWebIdentity,
  sessionMaker,
  signingProfiles,
} from "./aws-config.ts";
import { powershellLine, shellLine } from "./shell.ts";

/** One command of the AWS CLI. */
export interface CliCommand {
  readonly kind: "session" | "assume-role" | "call";
  readonly argv: readonly string[];
  /** The same as one would type it into a POSIX shell: every argument quoted that needs it. */
  readonly text: string;
  /** The same for PowerShell 7.3 and later. */
  readonly powershell: string;
  /** Whether it can be run as it is; else the call needs parameters that a request does not tell. */
  readonly complete: boolean;
  /** Name of the profile to store the returned credentials by, where no profile fetches them itself; else null. */
  readonly stored: string | null;
}

/** The words in angle brackets are the reader's to fill in; the shell gets them quoted. */
const PLACES = {
  mfaDevice: "<ARN of the MFA device>",
  mfaCode: "<code>",
  samlAssertion: "<SAML assertion>",
  webIdentityToken: "<token>",
} as const;

/**
 * The commands that make a request: what makes the caller's own session, one for each role to assume, then
 * the call itself. Each signs by the
 * profile that `awsConfig` writes for the credentials before it; who comes with an identity provider's
 * token, or anonymously, signs nothing. The call is left out where its action is no operation of the CLI.
 * https://docs.aws.amazon.com/cli/latest/reference/sts/assume-role.html
 */
export function awsCliCommands(request: Request): readonly CliCommand[] {
  const profiles = signingProfiles(request);
  const hops = (request.assume ?? []).map((hop, index) => {
    const parts = hopArguments(hop, index === 0 ? request.principal : null);
    return command("assume-role", [...parts, ...option("--profile", profiles[index])], true);
  });
  const session = sessionCommand(request);
  const call = callCommand(request);
  return [...(session === null ? [] : [session]), ...hops, ...(call === null ? [] : [call])];
}

/** A user's GetSessionToken, or the GetFederationToken by which a user made a session for another. */
function sessionCommand(request: Request): CliCommand | null {
  const maker = sessionMaker(request);
  if (maker === null) return null;
  const session = request.session ?? {};
  const signed = option("--profile", maker.profile);
  const duration = option("--duration-seconds", session.durationSeconds);
  const parts =
    maker.federated === null
      ? ["sts", "get-session-token", ...duration, ...mfaOptions(session)]
      : [
          "sts",
          "get-federation-token",
          ...option("--name", maker.federated),
          ...duration,
          ...policyOptions(session),
          ...tagOptions(session),
        ];
  return command("session", [...parts, ...signed], true, maker.stored);
}

function mfaOptions({ mfa }: SessionParameters): readonly string[] {
  if (mfa !== true) return [];
  return [
    ...option("--serial-number", PLACES.mfaDevice),
    ...option("--token-code", PLACES.mfaCode),
  ];
}

function policyOptions(session: SessionParameters): readonly string[] {
  const [policy] = session.sessionPolicies ?? [];
  return [
    ...option("--policy", policy === undefined ? null : policyArgumentText(policy)),
    ...list(
      "--policy-arns",
      session.sessionPolicyArns?.map((arn) => ({ arn })),
    ),
  ];
}

function tagOptions({ tags }: SessionParameters): readonly string[] {
  return list(
    "--tags",
    Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
  );
}

function hopArguments(hop: AssumeHop, principal: string | null): readonly string[] {
  const session = option("--role-session-name", hop.sessionName ?? "session");
  const role = option("--role-arn", hop.role);
  const passed = [...option("--duration-seconds", hop.durationSeconds), ...policyOptions(hop)];
  if (principal !== null && isSamlProvider(principal)) {
    const assertion = option("--saml-assertion", PLACES.samlAssertion);
    const provider = option("--principal-arn", principal);
    return ["sts", "assume-role-with-saml", ...role, ...provider, ...assertion, ...passed];
  }
  if (principal !== null && isWebIdentity(principal)) {
    const token = option("--web-identity-token", PLACES.webIdentityToken);
    return ["sts", "assume-role-with-web-identity", ...role, ...session, ...token, ...passed];
  }
  return [
    "sts",
    "assume-role",
    ...role,
    ...session,
    ...option("--external-id", hop.externalId),
    ...mfaOptions(hop),
    ...passed,
    ...tagOptions(hop),
    ...list("--transitive-tag-keys", hop.transitiveTagKeys),
    ...option("--source-identity", hop.sourceIdentity),
  ];
}

function callCommand(request: Request): CliCommand | null {
  const [prefix = "", name = ""] = request.action.split(":", 2);
  const operation = operationOf(prefix, name);
  if (operation === null || !/^[a-z0-9-]+$/.test(prefix)) return null;
  const target = targetArguments(prefix, request);
  const region = parseArn(request.resource)?.region ?? "";
  const argv = [
    CLI_SERVICES.get(prefix) ?? prefix,
    operation,
    ...target,
    ...(region === "" ? [] : option("--region", region)),
    ...signature(request),
  ];
  return command("call", argv, COMPLETE_CALLS.has(request.action));
}

/** The CLI signs with whatever it finds, unless it is told otherwise. */
function signature(request: Request): readonly string[] {
  const profile = awsConfig(request)?.profile ?? sessionMaker(request)?.stored ?? null;
  if (profile === null && request.principal === "anonymous") return ["--no-sign-request"];
  return option("--profile", profile);
}

function operationOf(prefix: string, name: string): string | null {
  const known = CLI_OPERATIONS.get(`${prefix}:${name}`);
  if (known !== undefined) return known;
  return name.length <= 128 && /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? kebabCase(name) : null;
}

/** `DescribeDBInstances` → `describe-db-instances`, by the CLI's own rule. */
function kebabCase(name: string): string {
  return name
    .replaceAll(/([A-Za-z0-9])([A-Z][a-z]+)/g, "$1-$2")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

function targetArguments(prefix: string, { action, resource }: Request): readonly string[] {
  const arn = parseArn(resource);
  if (arn === null) return [];
  if (prefix === "s3" && arn.service === "s3") return bucketArguments(action, arn.resource);
  const known = CLI_RESOURCES.get(prefix);
  if (known === undefined || arn.service !== prefix || !arn.resource.startsWith(known.type))
    return [];
  return option(known.option, known.part === "arn" ? resource : resourceName(resource));
}

/** `get-object` also wants a file to write to. */
function bucketArguments(action: string, path: string): readonly string[] {
  const slash = path.indexOf("/");
  if (slash === -1) return option("--bucket", path);
  const key = option("--key", path.slice(slash + 1));
  const output = action === "s3:GetObject" ? [fileName(path)] : [];
  return [...option("--bucket", path.slice(0, slash)), ...key, ...output];
}

/** The object's own name where that is a plain one; never an option, nor a hidden file. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^\w[\w.-]{0,99}$/.test(name) ? name : "object";
}

function command(
  kind: CliCommand["kind"],
  parts: readonly string[],
  complete: boolean,
  stored: string | null = null,
): CliCommand {
  const argv = ["aws", ...parts];
  const isFilledIn = !Object.values(PLACES).some((place) => argv.includes(place));
  return {
    kind,
    argv,
    text: shellLine(argv),
    powershell: powershellLine(argv),
    complete: complete && isFilledIn,
    stored,
  };
}

/**
 * An option and its value. A value that begins with `-` would be read as an option, and one that begins
 * like a file's address would be read from that file: the first is joined to its name, the second left out.
 */
function option(name: string, value: string | number | null | undefined): readonly string[] {
  if (value === null || value === undefined || value === "") return [];
  const text = String(value);
  if (/^(?:fileb?|https?):\/\//i.test(text)) return [];
  return text.startsWith("-") ? [`${name}=${text}`] : [name, text];
}

/** Lists go as JSON: the CLI's shorthand would cut them at commas of the values. */
function list(name: string, values: readonly unknown[] | undefined): readonly string[] {
  return values === undefined || values.length === 0 ? [] : [name, JSON.stringify(values)];
}
