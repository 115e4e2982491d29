import { isAccountId } from "../arn/arn.ts";
import type { DenialProblem } from "../explanation/denial-facts.ts";
import type { Result } from "../text/result.ts";
import { actionOfOperation, CLOUDTRAIL_SERVICES } from "./cloudtrail-names.ts";
import type { Denial } from "./denial.ts";
import { accountOf, NO_DENIAL, parseDenialMessage } from "./denial-message.ts";
import { recordsIn } from "./cloudtrail-records.ts";
import { listAt, objectAt, textAt } from "./json-fields.ts";

/**
 * Reads CloudTrail events as JSON: see `recordsIn`. Gives those that were refused, else those that failed
 * otherwise; null for a text that holds no such event.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function parseCloudTrailEvents(
  text: string,
): Result<readonly Denial[], DenialProblem> | null {
  if (!text.startsWith("{") && !text.startsWith("[")) return null;
  const records = recordsIn(text).filter((record) => textAt(record, "eventName") !== null);
  if (records.length === 0) return null;
  const failed = records.filter((record) => textAt(record, "errorCode") !== null);
  if (failed.length === 0) return { ok: false, error: { code: "event-without-error" } };
  const refused = failed.filter((record) => REFUSED.test(textAt(record, "errorCode") ?? ""));
  return { ok: true, value: (refused.length === 0 ? failed : refused).map(denialOf) };
}

/** `AccessDenied`, `AccessDeniedException`, `Client.UnauthorizedOperation`, … */
const REFUSED = /denied|unauthorized|not.?authorized|authorizationerror|forbidden/i;

function denialOf(event: object): Denial {
  const message = textAt(event, "errorMessage") ?? "";
  const said = parseDenialMessage(message) ?? NO_DENIAL;
  const identity = objectAt(event, "userIdentity");
  const principal = said.principal ?? principalOf(event, identity);
  return {
    ...said,
    principal,
    action: said.action ?? actionOf(event),
    operation: textAt(event, "eventName"),
    resource: said.resource ?? resourceOf(event),
    resourceAccount: ownerOf(event),
    policyType: said.policyType ?? layerOf(event),
    account: accountOf(principal) ?? accountIn(identity),
    context: contextOf(event),
    time: textAt(event, "eventTime"),
    ...credentialsOf(identity),
  };
}

/** An endpoint's own events name no other policy. */
function layerOf(event: object): Denial["policyType"] {
  return textAt(event, "errorCode") === "VpceAccessDenied" ? "vpc-endpoint-policy" : null;
}

function accountIn(identity: object): string | null {
  const account = textAt(identity, "accountId") ?? "";
  return isAccountId(account) ? account : null;
}

/**
 * Who called: who comes with a token by their provider, a service by its name.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
function principalOf(event: object, identity: object): string | null {
  if (textAt(identity, "accountId") === "anonymous") return "anonymous";
  const type = textAt(identity, "type");
  if (type === "WebIdentityUser") return textAt(identity, "identityProvider");
  if (type === "SAMLUser") return textAt(objectAt(event, "requestParameters"), "principalArn");
  return textAt(identity, "arn") ?? textAt(identity, "invokedBy");
}

/** A long-term key begins with `AKIA`; only temporary credentials have a session. */
function credentialsOf(identity: object): Pick<Denial, "mfa" | "accessKeyId" | "federatedBy"> {
  const session = objectAt(identity, "sessionContext");
  const mfa = textAt(objectAt(session, "attributes"), "mfaAuthenticated");
  const type = textAt(identity, "type");
  const key = textAt(identity, "accessKeyId");
  const isFederated = type === "FederatedUser";
  return {
    mfa: mfa === "true" ? true : mfa === "false" && type === "IAMUser" ? false : null,
    accessKeyId: key?.startsWith("AKIA") === true ? key : null,
    federatedBy: isFederated ? textAt(objectAt(session, "sessionIssuer"), "arn") : null,
  };
}

/** The action is not always the operation: S3 and versioned operations are named otherwise. */
function actionOf(event: object): string | null {
  const source = textAt(event, "eventSource") ?? "";
  const operation = (textAt(event, "eventName") ?? "").replace(/\d{8}(?:v\d)?$/, "");
  const host = source.slice(0, source.indexOf("."));
  if (!/^[a-z0-9-]+$/.test(host) || !/^[A-Za-z0-9]+$/.test(operation)) return null;
  const service = CLOUDTRAIL_SERVICES.get(host) ?? host;
  return actionOfOperation(service, operation);
}

/** The longest ARN the event names: an object rather than its bucket. */
function resourceOf(event: object): string | null {
  const parameters = objectAt(event, "requestParameters");
  const arns = [
    ...listAt(event, "resources").map((resource) => textAt(resource, "ARN")),
    textAt(parameters, "roleArn"),
    bucketArn(parameters),
  ].flatMap((arn) => (arn?.startsWith("arn:") === true ? [arn] : []));
  return arns.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Whose the resource is, where an event lists resources of one account only. */
function ownerOf(event: object): string | null {
  const owners = new Set(
    listAt(event, "resources").flatMap((resource) => textAt(resource, "accountId") ?? []),
  );
  const [owner = ""] = owners;
  return owners.size === 1 && isAccountId(owner) ? owner : null;
}

function bucketArn(parameters: object): string | null {
  const bucket = textAt(parameters, "bucketName");
  const key = textAt(parameters, "key");
  if (bucket === null) return null;
  return key === null ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${key}`;
}

/** Keys whose values a record has as the request had them. */
function contextOf(event: object): Denial["context"] {
  const address = textAt(event, "sourceIPAddress");
  const entries = [
    // A service's own call has its name there instead of an address.
    ["aws:SourceIp", address !== null && /^[0-9a-f.:]+$/i.test(address) ? address : null],
    ["aws:RequestedRegion", textAt(event, "awsRegion")],
    ["aws:SourceVpce", textAt(event, "vpcEndpointId")],
    ...viaService(event),
    ...claimsIn(objectAt(event, "userIdentity")),
  ] as const;
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

/** A service that calls with its caller's credentials. */
function viaService(event: object): readonly (readonly [string, string])[] {
  const identity = objectAt(event, "userIdentity");
  const service = textAt(identity, "invokedBy");
  if (service === null || textAt(identity, "arn") === null) return [];
  return [
    ["aws:ViaAWSService", "true"],
    ["aws:CalledViaLast", service],
  ];
}

/** `…:oidc-provider/HOST:AUDIENCE:SUBJECT`; the subject stands alone as `userName`. */
function claimsIn(identity: object): readonly (readonly [string, string])[] {
  if (textAt(identity, "type") !== "WebIdentityUser") return [];
  const provider = textAt(identity, "identityProvider") ?? "";
  const subject = textAt(identity, "userName");
  const marker = ":oidc-provider/";
  const at = provider.indexOf(marker);
  const host = at === -1 ? provider : provider.slice(at + marker.length);
  if (host === "" || subject === null) return [];
  const id = textAt(identity, "principalId") ?? "";
  const isWhole = id.startsWith(`${provider}:`) && id.endsWith(`:${subject}`);
  const audience = isWhole ? id.slice(provider.length + 1, -subject.length - 1) : "";
  return [
    [`${host}:sub`, subject],
    ...(audience === "" ? [] : [[`${host}:aud`, audience] as const]),
  ];
}
