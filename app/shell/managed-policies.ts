import type { Scenario } from "#core";
import { addManagedPolicies } from "../state/actions.ts";
import { loadCatalog } from "../state/catalog.ts";
import { selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";

/** Asked for already, found or not, so that a missing policy is not asked for at every edit. */
const asked = new Set<string>();

/** Loads the AWS managed policies that the scenario names, now and after every edit. */
export function followManagedPolicies(): void {
  loadMissing();
  store.subscribe((state, previous) => {
    if (selectScenario(state).accounts !== selectScenario(previous).accounts) loadMissing();
  });
}

function loadMissing(): void {
  const missing = managedPolicyArns(selectScenario(store.getState())).filter(
    (arn) => !asked.has(arn),
  );
  for (const arn of missing) asked.add(arn);
  if (missing.length > 0) void loadTexts(missing);
}

async function loadTexts(arns: readonly string[]): Promise<void> {
  const source = await loadCatalog();
  const texts = await Promise.all(
    arns.map(async (arn) => [arn, await source.managedPolicy(arn)] as const),
  );
  const found = texts.flatMap(([arn, text]) => (text === null ? [] : [[arn, text] as const]));
  if (found.length > 0) addManagedPolicies(new Map(found));
}

function managedPolicyArns(scenario: Scenario): readonly string[] {
  const named = scenario.accounts.flatMap(({ users, groups, roles }) => [
    ...[...users, ...groups, ...roles].flatMap((identity) => identity.attachedPolicies),
    ...[...users, ...roles].map((identity) => identity.permissionsBoundary ?? ""),
  ]);
  return [...new Set(named)].filter((arn) => /^arn:[\w-]+:iam::aws:policy\//.test(arn));
}
