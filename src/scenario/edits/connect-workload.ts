import { type EntityOf } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { parsePolicy } from "../../policy/parse-policy.ts";
import type { Connection } from "./connection.ts";
import { addStatement } from "./policy-text.ts";
import { accept, refuse } from "./refusal.ts";
import { setDocument } from "./set-document.ts";
import { updateResource } from "./update.ts";
import { workloadService } from "./workload.ts";

/**
 * Role → instance or function: it acts with the role. Its service must be trusted to assume the role, so that
 * statement is written too where the trust policy lacks it.
 */
export function connectWorkload(
  scenario: Scenario,
  role: EntityOf<"role">,
  workload: EntityOf<"resource">,
): Connection {
  const service = workloadService(workload.id);
  if (service === null) {
    return refuse("not-a-workload", { id: workload.id });
  }
  if (role.role.serviceLinkedFor !== null) {
    return refuse("service-linked-role", { service: role.role.serviceLinkedFor });
  }
  if (role.account.id !== workload.account.id) {
    return refuse("role-of-another-account", { account: role.account.id });
  }
  if (workload.resource.role === role.id) {
    return refuse("already-connected");
  }
  const carrying = updateResource(scenario, workload, { role: role.id });
  const { scenario: trusting, writes } = trustService(carrying, role, service);
  return accept([{ kind: "workload", from: role.id, to: workload.id, writes, scenario: trusting }]);
}

/** Half-typed trust policies are left to their author: the missing trust then shows when a request is sent. */
function trustService(
  scenario: Scenario,
  { id, role }: EntityOf<"role">,
  service: string,
): { readonly scenario: Scenario; readonly writes: readonly PolicyLocation[] } {
  const text = role.assumeRolePolicyDocument;
  const statement = {
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sts:AssumeRole",
  };
  const trusting = namesService(text, service) ? null : addStatement(text, statement);
  const location: PolicyLocation = { kind: "trust", role: id };
  return trusting === null
    ? { scenario, writes: [] }
    : { scenario: setDocument(scenario, location, trusting), writes: [location] };
}

function namesService(text: string, service: string): boolean {
  const statements = parsePolicy(text).policy?.statements ?? [];
  return statements.some(
    ({ effect, principal }) =>
      effect.value === "Allow" &&
      principal?.kind === "Principal" &&
      principal.entries.some(
        ({ type, values }) => type === "Service" && values.some(({ value }) => value === service),
      ),
  );
}
