import { isAccountId, parseArn } from "../arn/arn.ts";
import type { Stage } from "../iam/decision.ts";
import { actionOfOperation } from "./cloudtrail-names.ts";
import type { Denial } from "./denial.ts";

/** Nothing is known yet. */
export const NO_DENIAL: Denial = {
  principal: null,
  action: null,
  operation: null,
  resource: null,
  resourceAccount: null,
  account: null,
  policyType: null,
  policyArn: null,
  explicit: null,
  encoded: false,
  notAboutPermissions: null,
  context: {},
  time: null,
  mfa: null,
  accessKeyId: null,
  federatedBy: null,
};

/**
 * Reads a denial in AWS's words, with or without what a command line or a log prints around it; null
 * for a text that is none. Looks for fixed words only, so it is linear in any text.
 */
export function parseDenialMessage(text: string): Denial | null {
  const line = text.replaceAll(FRAME, " ").replaceAll(/\s+/g, " ");
  const encoded = line.toLowerCase().includes(ENCODED);
  const found = readAuthorization(line) ?? readUnnamed(line) ?? (encoded ? NO_DENIAL : null);
  if (found === null) return null;
  const operation = found.operation ?? operationOf(line);
  return { ...found, ...transferOf(line, found, operation), operation, encoded };
}

/** `aws s3 cp` says from where to where before it says why not. */
function transferOf(line: string, found: Denial, operation: string | null): Partial<Denial> {
  if (found.action !== null || found.resource !== null || operation === null) return {};
  const [, bucket = "", key = ""] =
    /\bs3:\/\/([a-z0-9.-]{3,63})(?:\/(\S{1,1024}))?/.exec(line) ?? [];
  if (bucket === "") return {};
  const arn = `arn:aws:s3:::${bucket}`;
  const isOfObject = key !== "" && !operation.startsWith("List");
  return {
    action: actionOfOperation("s3", operation),
    resource: isOfObject ? `${arn}/${key}` : arn,
  };
}

/** What Terraform draws around its errors. */
const FRAME = /[\u2500-\u257F]+/gu;

const ENCODED = "encoded authorization failure message";
const PERFORM = " is not authorized to perform";
const BECAUSE = " because ";
/** Some services do not say in what. */
const DENY = " with an explicit deny";
const IN = " in ";

/** S3 puts its resource in quotes, which a JSON log escapes; any other quote ends the message. */
const QUOTED_RESOURCE = / on resource: \\?"([^"\\]*)\\?"/;

/** `User: … is not authorized to perform: …[ on resource: …] because …|with an explicit deny in …` */
function readAuthorization(line: string): Denial | null {
  const at = line.indexOf(PERFORM);
  if (at === -1) return null;
  const principal = lastWord(line.slice(0, at));
  const tail = line
    .slice(at + PERFORM.length)
    .replace(/^:/, "")
    .trimStart()
    .replace(QUOTED_RESOURCE, " on resource: $1");
  const body = cutAt(tail, [`. ${ENCODED}`, `. Encoded`, " Encoded authorization", '"', "<"]);
  const end = endOf(body, [" on resource", " on the resource", BECAUSE, DENY]);
  const action = actionIn(body.slice(0, end));
  if (action === null) return null;
  const rest = body.slice(end);
  return {
    ...NO_DENIAL,
    principal,
    action,
    account: accountOf(principal),
    resource: resourceOf(rest),
    ...policyOf(rest),
  };
}

/** SNS writes its prefix in capitals, and no action's prefix has any. */
function actionIn(said: string): string | null {
  const action = said.trim().replace(/\.$/, "");
  if (!/^[A-Za-z0-9-]+:[A-Za-z0-9*_.-]+$/.test(action)) return null;
  const colon = action.indexOf(":");
  return `${action.slice(0, colon).toLowerCase()}${action.slice(colon)}`;
}

/** No principal's name has a space in it. */
function lastWord(head: string): string | null {
  const word = head.slice(head.lastIndexOf(" ") + 1);
  return word === "" || /(?:^|[">])User:?$/.test(word) ? null : word;
}

function resourceOf(rest: string): string | null {
  const marker = " on resource";
  if (!rest.startsWith(marker)) return null;
  const after = rest.slice(marker.length).replace(/^:/, "");
  const resource = after.slice(0, endOf(after, [BECAUSE, DENY])).trim();
  return resource.replace(/\.$/, "") || null;
}

type PolicyParts = Pick<Denial, "policyType" | "policyArn" | "explicit">;

/** AWS's names of the policy types; longer ones before those they begin with. */
const POLICY_TYPES: readonly (readonly [string, Stage])[] = [
  ["service control polic", "service-control-policies"],
  ["resource control polic", "resource-control-policies"],
  ["VPC endpoint polic", "vpc-endpoint-policy"],
  ["permissions boundary", "permissions-boundary"],
  ["session polic", "session-policies"],
  ["resource-based polic", "resource-based-policy"],
  ["role trust polic", "resource-based-policy"],
  ["identity-based polic", "identity-based-policies"],
  ["identity polic", "identity-based-policies"],
];

function policyOf(rest: string): PolicyParts {
  const deny = rest.indexOf(DENY);
  if (deny !== -1) {
    const after = rest.slice(deny + DENY.length);
    if (!after.startsWith(IN)) return { policyType: null, policyArn: null, explicit: true };
    const said = after.slice(IN.length).replace(/^(?:an?|the) /, "");
    return { policyType: typeIn(said), policyArn: arnIn(said), explicit: true };
  }
  const because = rest.indexOf(BECAUSE);
  const said = because === -1 ? "" : rest.slice(because + BECAUSE.length);
  if (said.startsWith("no ")) {
    return { policyType: typeIn(said.slice(3)), policyArn: null, explicit: false };
  }
  // KMS names every possibility at once when it answers another account.
  const isKms = said.includes("resource-based polic");
  return { policyType: isKms ? "resource-based-policy" : null, policyArn: null, explicit: null };
}

function typeIn(said: string): Stage | null {
  return POLICY_TYPES.find(([name]) => said.startsWith(name))?.[1] ?? null;
}

function arnIn(said: string): string | null {
  const at = said.indexOf(": arn:");
  if (at === -1) return null;
  const [arn = ""] = said.slice(at + 2).split(" ", 1);
  return arn.replace(/\.$/, "") || null;
}

/** Refusals without the caller or the reason, and those in which policies have no part. */
function readUnnamed(line: string): Denial | null {
  const federated = "Not authorized to perform ";
  const at = line.indexOf(federated);
  if (at !== -1) {
    const [action = ""] = line.slice(at + federated.length).split(" ", 1);
    if (/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(action)) return { ...NO_DENIAL, action };
  }
  const refusal = NOT_PERMISSIONS.find((words) => line.includes(words));
  if (refusal !== undefined) return { ...NO_DENIAL, notAboutPermissions: refusal };
  const [session] = /Cannot call [A-Za-z]{1,64} with session credentials/.exec(line) ?? [];
  if (session !== undefined) return { ...NO_DENIAL, notAboutPermissions: session };
  const role =
    /execution role does not have permissions to call ([A-Za-z]{1,64}) on ([A-Za-z0-9]{1,32})\b/;
  const [, operation = "", service = ""] = role.exec(line) ?? [];
  if (operation !== "") return { ...NO_DENIAL, action: `${service.toLowerCase()}:${operation}` };
  return NAMELESS.some((words) => line.includes(words)) ? NO_DENIAL : null;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const NOT_PERMISSIONS: readonly string[] = [
  "Roles may not be assumed by root accounts.",
  "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
  "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
  "The security token included in the request is invalid",
  "The security token included in the request is expired",
  "Request is missing Authentication Token",
  "The provided token has expired",
  "The AWS Access Key Id you provided does not exist in our records",
  "The AWS access key ID you provided does not exist in our records",
  "The request signature we calculated does not match the signature you provided",
  "Unable to locate credentials",
  "You are not subscribed to this service",
  "Cross-account pass role is not allowed",
];

const NAMELESS: readonly string[] = [
  "Access Denied",
  "AccessDenied",
  "You are not authorized to perform this operation",
  "UnauthorizedOperation",
  "AuthorizationError",
  // What S3 answers to HEAD, which has no body to say more in.
  "operation: Forbidden",
];

/** `An error occurred (AccessDenied) when calling the GetObject operation` */
function operationOf(line: string): string | null {
  return /when calling the ([A-Za-z0-9]{1,128}) operation/.exec(line)?.[1] ?? null;
}

export function accountOf(arn: string | null): string | null {
  const account = arn === null ? "" : (parseArn(arn)?.account ?? "");
  return isAccountId(account) ? account : null;
}

function endOf(text: string, markers: readonly string[]): number {
  const places = markers.map((marker) => text.indexOf(marker)).filter((at) => at !== -1);
  return Math.min(text.length, ...places);
}

function cutAt(text: string, markers: readonly string[]): string {
  return text.slice(0, endOf(text, markers));
}
