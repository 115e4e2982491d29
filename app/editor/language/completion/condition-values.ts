import { iamArn, type Scenario } from "#core";
import {
  type Proposal,
  type ProposalContext,
  type ProposalList,
  withoutRepeats,
} from "./proposal.ts";
import {
  endpointIds,
  organizationPaths,
  principalArns,
  regions,
  requestedValues,
  resourceArns,
  tagKeys,
  tagValues,
} from "./scenario-values.ts";
import { SERVICE_PRINCIPALS } from "./service-principals.ts";

type Source = (scenario: Scenario) => readonly string[];

const accountIds: Source = ({ accounts }) => accounts.map(({ id }) => id);
const organizationIds: Source = ({ organizations }) => organizations.map(({ id }) => id);
const services: Source = () => SERVICE_PRINCIPALS;

/** What the scenario has for a key, by its lower-case name. */
const SOURCES: ReadonlyMap<string, Source> = new Map([
  ["aws:principalaccount", accountIds],
  ["aws:resourceaccount", accountIds],
  ["aws:sourceaccount", accountIds],
  ["kms:calleraccount", accountIds],
  ["aws:principalorgid", organizationIds],
  ["aws:resourceorgid", organizationIds],
  ["aws:sourceorgid", organizationIds],
  ["aws:vpceorgid", organizationIds],
  ["aws:principalorgpaths", organizationPaths],
  ["aws:resourceorgpaths", organizationPaths],
  ["aws:sourceorgpaths", organizationPaths],
  ["aws:vpceorgpaths", organizationPaths],
  ["aws:principalarn", principalArns],
  ["aws:sourcearn", resourceArns],
  ["lambda:functionarn", resourceArns],
  ["iam:associatedresourcearn", resourceArns],
  ["aws:sourcevpce", endpointIds],
  ["aws:tagkeys", tagKeys],
  ["sts:transitivetagkeys", tagKeys],
  ["aws:requestedregion", (scenario) => [...regions(scenario), "us-east-1", "eu-west-1"]],
  ["aws:calledvia", services],
  ["aws:calledviafirst", services],
  ["aws:calledvialast", services],
  ["aws:principalservicename", services],
  ["aws:principalservicenameslist", services],
  ["iam:passedtoservice", services],
  ["iam:awsservicename", services],
  ["aws:principaltype", () => ["Account", "User", "FederatedUser", "AssumedRole", "Anonymous"]],
]);

/** Values that the scenario, the saved requests or the key's type know for a condition. */
export async function proposeConditionValues(context: ProposalContext): Promise<ProposalList> {
  const { place, scenario, catalog, words } = context;
  const key = place.conditionKey ?? "";
  const lower = key.toLowerCase();
  const detail = words.inScenario;
  const given = [...requestedValues(scenario, key), ...valuesOf(lower, key, scenario)];
  const known = given.map((label): Proposal => ({ label, kind: "value", rank: 0, detail }));
  if (lower === "iam:policyarn" || lower === "iam:permissionsboundary") {
    return { proposals: withoutRepeats([...known, ...(await policyArns(context))]) };
  }
  await catalog.ready([lower.slice(0, Math.max(0, lower.indexOf(":")))]);
  const isBoolean =
    catalog.conditionKey(key)?.type === "Bool" || /^null$/i.test(place.operator ?? "");
  const booleans = (isBoolean ? ["true", "false"] : []).map((label): Proposal => ({
    label,
    kind: "value",
    rank: 1,
  }));
  return { proposals: withoutRepeats([...known, ...booleans]) };
}

function valuesOf(lowerKey: string, key: string, scenario: Scenario): readonly string[] {
  const slash = key.indexOf("/");
  if (slash !== -1 && /tag\//.test(lowerKey)) return tagValues(scenario, key.slice(slash + 1));
  return SOURCES.get(lowerKey)?.(scenario) ?? [];
}

/** ARNs of managed policies: the scenario's own, and all that AWS manages. */
async function policyArns({
  scenario,
  catalog,
  words,
}: ProposalContext): Promise<readonly Proposal[]> {
  const own = scenario.accounts.flatMap((account) =>
    account.policies.map((policy): Proposal => ({
      label: iamArn(account, "policy", policy),
      kind: "value",
      rank: 0,
      detail: words.inScenario,
    })),
  );
  const aws = (await catalog.managedPolicies()).map(({ arn }): Proposal => ({
    label: arn,
    kind: "value",
    rank: 1,
    detail: words.awsManaged,
  }));
  return [...own, ...aws];
}
