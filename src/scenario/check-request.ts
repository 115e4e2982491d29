import type { SavedRequest } from "../iam/request.ts";
import type { Report } from "./check.ts";
import type { DocumentPath } from "./path.ts";
import type { ScenarioIndex } from "./scenario-index.ts";

const IAM_PRINCIPAL = /^arn:[^:]+:iam::(\d{12}):(?:user|role)\//;
const ROLE_SESSION = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\//;

/**
 * The users and roles a request names. Those of accounts outside the scenario may well exist; those of an
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

function isMissing(arn: string, index: ScenarioIndex): boolean {
  const account = IAM_PRINCIPAL.exec(arn)?.[1];
  if (account !== undefined) {
    return index.accounts.has(account) && !index.arns.has(arn);
  }
  const [, sessionAccount = "", role = ""] = ROLE_SESSION.exec(arn) ?? [];
  return index.accounts.has(sessionAccount) && !index.roleNames.has(`${sessionAccount}/${role}`);
}
