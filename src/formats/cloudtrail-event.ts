import { isAccountId } from "../arn/arn.ts";
import type { DenialProblem } from "../explanation/denial-facts.ts";
import type { Result } from "../text/result.ts";
import { CLOUDTRAIL_SERVICES, S3_ACTIONS } from "./cloudtrail-names.ts";
import type { Denial } from "./denial.ts";
import { accountOf, NO_DENIAL, parseDenialMessage } from "./denial-message.ts";
import { isObject, listAt, objectAt, parseJson, textAt } from "./json-fields.ts";

/**
 * Reads CloudTrail events as JSON: one record, a file's `Records`, or an EventBridge `detail`. Gives those
 * that were refused, else those that failed otherwise; null for a text that holds no such event.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function parseCloudTrailEvents(
  text: string,
): Result<readonly Denial[], DenialProblem> | null {
  if (!text.startsWith("{") && !text.startsWith("[")) return null;
  const records = recordsIn(parseJson(text)).filter(
    (record) => textAt(record, "eventName") !== null,
  );
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
  const session = objectAt(objectAt(identity, "sessionContext"), "attributes");
  const principal = said.principal ?? principalOf(identity);
  return {
    ...said,
    principal,
    action: said.action ?? actionOf(event),
    operation: textAt(event, "eventName"),
    resource: said.resource ?? resourceOf(event),
    resourceAccount: ownerOf(event),
    account: accountOf(principal) ?? textAt(identity, "accountId"),
    context: contextOf(event),
    time: textAt(event, "eventTime"),
    mfa: textAt(session, "mfaAuthenticated") === "true" ? true : null,
  };
}

function principalOf(identity: object): string | null {
  return textAt(identity, "arn") ?? textAt(identity, "invokedBy");
}

/** The action is not always the operation: S3 and versioned operations are named otherwise. */
function actionOf(event: object): string | null {
  const source = textAt(event, "eventSource") ?? "";
  const operation = (textAt(event, "eventName") ?? "").replace(/\d{8}(?:v\d)?$/, "");
  const host = source.slice(0, source.indexOf("."));
  if (!/^[a-z0-9-]+$/.test(host) || !/^[A-Za-z0-9]+$/.test(operation)) return null;
  const service = CLOUDTRAIL_SERVICES.get(host) ?? host;
  return `${service}:${service === "s3" ? (S3_ACTIONS.get(operation) ?? operation) : operation}`;
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
    listAt(event, "resources").map((resource) => textAt(resource, "accountId") ?? ""),
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
  ] as const;
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

function recordsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  const records = listAt(value, "Records");
  if (records.length > 0) return records;
  const detail = objectAt(value, "detail");
  return [textAt(detail, "eventName") === null ? value : detail];
}
