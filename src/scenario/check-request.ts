import type { SavedRequest } from "../iam/request.ts";
import { iamArn } from "../iam/identifiers.ts";
import { takesSessionPolicies } from "../evaluation/data/workload-services.ts";
import type { Report } from "./check.ts";
import type { DocumentPath } from "./path.ts";
import type { ScenarioIndex } from "./scenario-index.ts";

const IAM_PRINCIPAL = /^arn:[^:]+:iam::(\d{12}):(?:user|role)\//;
const IAM_USER = /^arn:[^:]+:iam::(\d{12}):user\//;
const ROLE_SESSION = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\//;

/** Whose credentials are, or can be, those of a session that the request describes. */
const SESSION =
  /^arn:[^:]+:(?:iam::\d{12}:(?:user|role)|sts::\d{12}:(?:assumed-role|federated-user))\//;

/**
 * The users, roles and access keys a request names. Those of accounts outside the scenario may well exist; those of an
 * account in the scenario do not unless they are drawn.
 */
export function checkRequest(
  request: SavedRequest,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  const arn = request.principal;
  if (isMissing(arn, index)) {
    report([...path, "principal"], "no-principal", { arn });
  }
  checkCredentials(request, path, index, report);
  for (const [place, { role }] of (request.assume ?? []).entries()) {
    if (isMissing(role, index)) {
      report([...path, "assume", place, "role"], "no-role", { arn: role });
    }
  }
  const passed = request.passRole?.role;
  if (passed !== undefined && isMissing(passed, index)) {
    report([...path, "passRole", "role"], "no-role", { arn: passed });
  }
}

function checkCredentials(
  { principal, accessKeyId, session }: SavedRequest,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  if (typeof accessKeyId === "string" && !hasAccessKey(principal, accessKeyId, index)) {
    const data = { user: principal, accessKey: accessKeyId };
    report([...path, "accessKeyId"], "no-access-key", data);
  }
  if ((session ?? null) !== null && !SESSION.test(principal) && !takesSessionPolicies(principal)) {
    report([...path, "session"], "nothing-passed", { principal });
  }
}

/** One who is not drawn may have any. */
function hasAccessKey(principal: string, accessKeyId: string, index: ScenarioIndex): boolean {
  const id = IAM_USER.exec(principal)?.[1];
  if (id === undefined) return false;
  const account = index.accounts.get(id);
  const user = account?.users.find((one) => iamArn(account, "user", one) === principal);
  return user === undefined || user.accessKeys.some((key) => key.id === accessKeyId);
}

function isMissing(arn: string, index: ScenarioIndex): boolean {
  const account = IAM_PRINCIPAL.exec(arn)?.[1];
  if (account !== undefined) {
    return index.accounts.has(account) && !index.arns.has(arn);
  }
  const [, sessionAccount = "", role = ""] = ROLE_SESSION.exec(arn) ?? [];
  return index.accounts.has(sessionAccount) && !index.roleNames.has(`${sessionAccount}/${role}`);
}
