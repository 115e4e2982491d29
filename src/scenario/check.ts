import { createProblem, type ProblemCode, type ProblemData } from "../explanation/problems.ts";
import type { Scenario } from "../iam/model.ts";
import type { Problem } from "../text/problem.ts";
import { checkAccount } from "./check-account.ts";
import { checkOrganization } from "./check-organization.ts";
import { checkRequest } from "./check-request.ts";
import { type DocumentPath, formatPath } from "./path.ts";
import { ProblemList } from "./problem-list.ts";
import { indexScenario } from "./scenario-index.ts";

/** Reports one problem at one place of the scenario. */
export type Report = <Code extends ProblemCode>(
  path: DocumentPath,
  code: Code,
  data: ProblemData<Code>,
) => void;

/**
 * References to what is not in the scenario, and names AWS would not take. Such references stay in the
 * scenario as they are: to drop a permissions boundary or an SCP that cannot be found would quietly allow
 * what the author meant to deny.
 */
export function checkScenario(
  scenario: Scenario,
  format: (path: DocumentPath) => string = formatPath,
): readonly Problem[] {
  const problems = new ProblemList();
  collectInconsistencies(scenario, problems, format);
  return problems.toArray();
}

/** The same, added to what is known already. */
export function collectInconsistencies(
  scenario: Scenario,
  problems: ProblemList,
  format: (path: DocumentPath) => string,
): void {
  const report: Report = (path, code, data) => {
    if (problems.hasRoom()) {
      problems.set(createProblem(format(path), code, data));
    }
  };
  const index = indexScenario(scenario);
  for (const [place, organization] of scenario.organizations.entries()) {
    checkOrganization(organization, ["organizations", place], index, report);
  }
  for (const [place, account] of scenario.accounts.entries()) {
    checkAccount(account, ["accounts", place], index, report);
  }
  for (const [place, request] of scenario.requests.entries()) {
    checkRequest(request, ["requests", place], index, report);
  }
}
