import {
  iamArn,
  identityProviderArn,
  listEntities,
  type OrganizationalUnit,
  parseArn,
  type Scenario,
  type Tags,
} from "#core";

// What a scenario holds that policies name.

/** What AWS's placeholders stand for in the policy's own account. */
export function homeOf(scenario: Scenario, resource: string | null): ReadonlyMap<string, string> {
  const arn = resource === null ? null : parseArn(resource);
  const [first] = scenario.accounts;
  const partition = arn?.partition ?? first?.partition ?? "aws";
  const account = arn?.account || first?.id;
  return new Map([
    ["Partition", partition],
    ...(account === undefined ? [] : [["Account", account] as const]),
  ]);
}

function tagsOf(scenario: Scenario): readonly Tags[] {
  return scenario.accounts.flatMap(({ users, roles, resources }) =>
    [...users, ...roles, ...resources].map(({ tags }) => tags),
  );
}

export function tagKeys(scenario: Scenario): readonly string[] {
  return [...new Set(tagsOf(scenario).flatMap((tags) => Object.keys(tags)))];
}

/** The values that anything in the scenario has for a tag. */
export function tagValues(scenario: Scenario, tagKey: string): readonly string[] {
  const wanted = tagKey.toLowerCase();
  return tagsOf(scenario).flatMap((tags) =>
    Object.entries(tags).flatMap(([key, value]) => (key.toLowerCase() === wanted ? [value] : [])),
  );
}

/** ARNs of users and roles. */
export function principalArns(scenario: Scenario): readonly string[] {
  return scenario.accounts.flatMap((account) => [
    ...account.users.map((user) => iamArn(account, "user", user)),
    ...account.roles.map((role) => iamArn(account, "role", role)),
  ]);
}

export function resourceArns(scenario: Scenario): readonly string[] {
  return scenario.accounts.flatMap(({ resources }) => resources.map(({ arn }) => arn));
}

export function providerArns(scenario: Scenario): readonly string[] {
  return scenario.accounts.flatMap((account) =>
    account.identityProviders.map((provider) => identityProviderArn(account, provider)),
  );
}

/** The addresses that the condition keys of OpenID Connect providers begin with. */
export function providerUrls(scenario: Scenario): readonly string[] {
  return scenario.accounts.flatMap(({ identityProviders }) =>
    identityProviders.flatMap((provider) => (provider.type === "oidc" ? [provider.url] : [])),
  );
}

export function endpointIds(scenario: Scenario): readonly string[] {
  return resourceArns(scenario).flatMap((arn) => arn.split(":vpc-endpoint/")[1] ?? []);
}

/** `o-example/r-root/ou-team/*` for every level of every organization. */
export function organizationPaths(scenario: Scenario): readonly string[] {
  const below = (unit: OrganizationalUnit, above: string): readonly string[] => {
    const path = `${above}/${unit.id}`;
    return [`${path}/*`, ...unit.organizationalUnits.flatMap((child) => below(child, path))];
  };
  return scenario.organizations.flatMap(({ id, root }) => below(root, id));
}

/** The values that the saved requests bring for a key. */
export function requestedValues(scenario: Scenario, key: string): readonly string[] {
  const wanted = key.toLowerCase();
  return scenario.requests
    .flatMap(({ context = {}, assume = [] }) => [
      context,
      ...assume.map((hop) => ({ "sts:ExternalId": hop.externalId ?? null, ...hop.context })),
    ])
    .flatMap((given) => Object.entries(given))
    .flatMap(([name, value]) => (name.toLowerCase() === wanted && value !== null ? value : []));
}

export function regions(scenario: Scenario): readonly string[] {
  const used = listEntities(scenario).map(({ id }) => parseArn(id)?.region ?? "");
  return [...new Set(used.filter((region) => region !== ""))];
}
