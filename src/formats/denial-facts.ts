import { parseArn } from "../arn/arn.ts";
import type { DenialFact } from "../explanation/denial-facts.ts";
import { type Entity, listEntities } from "../iam/entity.ts";
import type { Scenario } from "../iam/model.ts";
import type { Denial } from "./denial.ts";

/** What a denial leaves open, and what it names that the scenario does not have, in the order to mend it. */
export function denialFacts(denial: Denial, scenario: Scenario): readonly DenialFact[] {
  return [...unsaid(denial), ...missing(denial, listEntities(scenario))];
}

function unsaid(denial: Denial): readonly DenialFact[] {
  const { notAboutPermissions: message, operation } = denial;
  if (message !== null) return [{ code: "not-about-permissions", message }];
  const facts: DenialFact[] = [];
  if (denial.encoded) facts.push({ code: "encoded-message" });
  if (denial.principal === null) facts.push({ code: "no-principal" });
  if (denial.action === null) {
    facts.push(operation === null ? { code: "no-action" } : { code: "operation-only", operation });
  }
  if (denial.resource === null) facts.push({ code: "no-resource" });
  if (denial.policyType === null && !denial.encoded) facts.push({ code: "no-policy-type" });
  return facts;
}

function missing(
  { principal, account, resource, policyArn, federatedBy }: Denial,
  entities: readonly Entity[],
): readonly DenialFact[] {
  const ids = new Set(entities.map(({ id }) => id));
  const facts: DenialFact[] = [];
  if (account !== null && !ids.has(account)) facts.push({ code: "missing-account", account });
  const who = federatedBy ?? principal;
  const caller = who === null ? null : missingCaller(who, entities);
  if (caller !== null) facts.push(caller);
  if (resource?.startsWith("arn:") === true && !covers(ids, resource)) {
    facts.push({ code: "missing-resource", arn: resource });
  }
  if (
    policyArn !== null &&
    !policyArn.includes("::aws:policy/") &&
    !hasPolicy(entities, policyArn)
  ) {
    facts.push({ code: "missing-policy", arn: policyArn });
  }
  return facts;
}

/** A session is its role's; it carries the role's name but not its path. */
function missingCaller(principal: string, entities: readonly Entity[]): DenialFact | null {
  const arn = parseArn(principal);
  if (arn === null) return null;
  const [kind, name = ""] = arn.resource.split("/");
  if (arn.service === "iam" && (kind === "user" || kind === "role")) {
    const isThere = entities.some(({ id }) => id === principal);
    const code = kind === "user" ? "missing-user" : "missing-role";
    return isThere ? null : { code, arn: principal };
  }
  if (kind !== "assumed-role") return null;
  const isThere = entities.some(
    (entity) =>
      entity.kind === "role" && entity.account.id === arn.account && entity.role.name === name,
  );
  const role = `arn:${arn.partition}:iam::${arn.account}:role/${name}`;
  return isThere ? null : { code: "missing-role", arn: role };
}

/** AWS's own limit, which keeps the search short whatever was pasted. */
const LONGEST_ARN = 2048;

/** Whether the resource, or what it lies in, is there. */
function covers(ids: ReadonlySet<string>, resource: string): boolean {
  if (resource.length > LONGEST_ARN) return false;
  for (let at = resource.length; at > 0; at = lastSeparator(resource, at)) {
    if (ids.has(resource.slice(0, at))) return true;
  }
  return false;
}

function lastSeparator(text: string, before: number): number {
  const part = text.slice(0, before);
  return Math.max(part.lastIndexOf("/"), part.lastIndexOf(":"));
}

/** Control policies have no ARN in a scenario, so theirs is looked for in no organization. */
function hasPolicy(entities: readonly Entity[], arn: string): boolean {
  return (
    arn.includes(":organizations:") ||
    entities.some(({ kind, id }) => kind === "policy" && id === arn)
  );
}
