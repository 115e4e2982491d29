import type { Entity, NewEntity, Scenario } from "#core";
import type { CardKind } from "./card-kind.ts";

/** Something to draw: its kind, and what to ask the core for once it is known where. */
export interface AddChoice {
  readonly kind: CardKind;
  readonly group: "identities" | "resources" | "containers";
  /** Null where there is no place for it yet. */
  readonly entity: NewEntity | null;
}

const RESOURCES = [
  ["s3-bucket", "s3-bucket"],
  ["kms-key", "kms-key"],
  ["sqs-queue", "sqs-queue"],
  ["sns-topic", "sns-topic"],
  ["dynamodb-table", "dynamodb-table"],
  ["lambda-function", "lambda-function"],
  ["ec2-instance", "ec2-instance"],
  ["secret", "secretsmanager-secret"],
  ["vpc-endpoint", "vpc-endpoint"],
] as const;

/** Everything that can be drawn, each in the place that fits what is selected. */
export function addChoices(scenario: Scenario, selected: Entity | null): readonly AddChoice[] {
  const account = accountFor(scenario, selected);
  const unit = unitFor(scenario, selected);
  const inAccount = (entity: (account: string) => NewEntity): NewEntity | null =>
    account === null ? null : entity(account);
  const identities = (["user", "group", "role", "policy"] as const).map((kind): AddChoice => ({
    kind,
    group: "identities",
    entity: inAccount((id) => ({ kind, account: id })),
  }));
  const providers = (["saml", "oidc"] as const).map((type): AddChoice => ({
    kind: type === "saml" ? "saml-provider" : "oidc-provider",
    group: "identities",
    entity: inAccount((id) => ({ kind: "identity-provider", account: id, type })),
  }));
  const resources = RESOURCES.map(([kind, type]): AddChoice => ({
    kind,
    group: "resources",
    entity: inAccount((id) => ({ kind: "resource", account: id, type })),
  }));
  return [
    ...identities,
    ...providers,
    ...resources,
    { kind: "account", group: "containers", entity: { kind: "account" } },
    {
      kind: "organizational-unit",
      group: "containers",
      entity: unit === null ? null : { kind: "organizational-unit", parent: unit },
    },
    {
      kind: "organization",
      group: "containers",
      entity: hasFreeAccount(scenario) ? { kind: "organization" } : null,
    },
  ];
}

/** The account something new goes to: of what is selected, else the first. */
export function accountFor(scenario: Scenario, selected: Entity | null): string | null {
  if (selected !== null && "account" in selected) return selected.account.id;
  return scenario.accounts[0]?.id ?? null;
}

function unitFor(scenario: Scenario, selected: Entity | null): string | null {
  if (selected?.kind === "organizational-unit") return selected.unit.id;
  if (selected?.kind === "organization") return selected.organization.root.id;
  return scenario.organizations[0]?.root.id ?? null;
}

/** An organization is drawn around the accounts that are in none. */
function hasFreeAccount({ organizations, accounts }: Scenario): boolean {
  const taken = new Set<string>();
  const visit = (unit: Scenario["organizations"][number]["root"]) => {
    for (const id of unit.accounts) taken.add(id);
    unit.organizationalUnits.forEach(visit);
  };
  for (const { root } of organizations) visit(root);
  return accounts.some(({ id }) => !taken.has(id));
}
