import * as fc from "fast-check";
import { iamArn } from "../../iam/identifiers.ts";
import type {
  Account,
  Group,
  IdentityProvider,
  ManagedPolicy,
  Note,
  Organization,
  OrganizationalUnit,
  Resource,
  Role,
  Scenario,
  User,
} from "../../iam/model.ts";
import { arbitraryName, arbitraryPath, arbitraryTags, uniqueBy } from "./arbitrary-parts.ts";
import { arbitraryPolicyText } from "./arbitrary-policy.ts";
import { arbitraryRequest } from "./arbitrary-request.ts";

const ACCOUNT_IDS = ["111111111111", "222222222222", "333333333333"] as const;

const AWS_MANAGED = [
  "arn:aws:iam::aws:policy/ReadOnlyAccess",
  "arn:aws:iam::aws:policy/AdministratorAccess",
];

/** Consistent scenarios: every reference leads somewhere, no two things have one id. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .subarray([...ACCOUNT_IDS])
  .chain((ids) =>
    fc.record({
      version: fc.constant(1 as const),
      name: fc.string(),
      description: fc.string({ unit: "binary" }),
      organizations: fc
        .option(arbitraryOrganization(ids))
        .map((organization) => (organization === null || ids.length === 0 ? [] : [organization])),
      accounts: fc.tuple(...ids.map(arbitraryAccount)),
      requests: fc.array(arbitraryRequest(ids), { maxLength: 3 }),
      layout: fc.dictionary(
        fc.constantFrom(...ACCOUNT_IDS, "o-exampleorg1", "constructor", "__proto__", "10", "9"),
        fc.record({ x: fc.integer(), y: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
        { noNullPrototype: true },
      ),
      notes: uniqueBy(arbitraryNote, ({ id }) => id),
      collapsed: fc.subarray([...ids]),
    }),
  );

const arbitraryNote: fc.Arbitrary<Note> = fc.record({
  id: fc.constantFrom("note-1", "note-2", "__proto__"),
  text: fc.string({ unit: "binary" }),
  x: fc.integer(),
  y: fc.integer(),
  width: fc.integer({ min: 20, max: 10_000 }),
  height: fc.integer({ min: 20, max: 10_000 }),
});

const namedEntities = uniqueBy(
  fc.record({ name: arbitraryName, path: arbitraryPath }),
  ({ name }) => name,
);

function arbitraryAccount(id: string): fc.Arbitrary<Account> {
  const base = fc.record({
    partition: fc.constantFrom("aws" as const, "aws-cn" as const, "aws-us-gov" as const),
    policies: fc
      .tuple(namedEntities, fc.array(arbitraryPolicyText, { minLength: 3, maxLength: 3 }))
      .map(([named, texts]): ManagedPolicy[] =>
        named.map((identity, index) => ({ ...identity, document: texts[index] ?? "" })),
      ),
    groupNames: namedEntities,
  });
  return base.chain(({ partition, policies, groupNames }) => {
    const arns = policies.map((policy) => iamArn(bareAccount(id, partition), "policy", policy));
    const attachable = [...AWS_MANAGED, ...arns];
    return fc.record<Account>({
      id: fc.constant(id),
      name: fc.oneof(fc.constant(id), fc.string()),
      alias: fc.option(arbitraryName),
      partition: fc.constant(partition),
      serviceControlPolicies: fc.subarray(["FullAWSAccess"]),
      resourceControlPolicies: fc.subarray(["RCPFullAWSAccess"]),
      users: uniqueBy(arbitraryUser(attachable, groupNames), ({ name }) => name),
      groups: fc.tuple(...groupNames.map((identity) => arbitraryGroup(attachable, identity))),
      roles: uniqueBy(arbitraryRole(attachable), ({ name }) => name),
      policies: fc.constant(policies),
      identityProviders: uniqueBy(arbitraryProvider, (provider) =>
        provider.type === "saml" ? `saml ${provider.name}` : `oidc ${provider.url}`,
      ),
      resources: uniqueBy(arbitraryResource(id), ({ arn }) => arn),
    });
  });
}

function bareAccount(id: string, partition: Account["partition"]): Account {
  return {
    id,
    name: id,
    alias: null,
    partition,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    users: [],
    groups: [],
    roles: [],
    policies: [],
    identityProviders: [],
    resources: [],
  };
}

const inlinePolicies = uniqueBy(
  fc.record({ name: arbitraryName, document: arbitraryPolicyText }),
  ({ name }) => name,
);

function arbitraryUser(
  attachable: readonly string[],
  groups: readonly { readonly name: string }[],
): fc.Arbitrary<User> {
  return fc.record({
    name: arbitraryName,
    path: arbitraryPath,
    groups: fc.subarray(groups.map(({ name }) => name)),
    attachedPolicies: fc.subarray([...attachable]),
    inlinePolicies,
    permissionsBoundary: fc.option(fc.constantFrom(...attachable)),
    tags: arbitraryTags,
    consoleAccess: fc.boolean(),
    mfaDevices: fc.nat(8),
    accessKeys: fc.array(
      fc.record({ id: arbitraryName, active: fc.boolean(), ageDays: fc.nat(1000) }),
      { maxLength: 2 },
    ),
  });
}

function arbitraryGroup(
  attachable: readonly string[],
  { name, path }: { readonly name: string; readonly path: string },
): fc.Arbitrary<Group> {
  return fc.record({
    name: fc.constant(name),
    path: fc.constant(path),
    attachedPolicies: fc.subarray([...attachable]),
    inlinePolicies,
  });
}

function arbitraryRole(attachable: readonly string[]): fc.Arbitrary<Role> {
  return fc.record({
    name: arbitraryName,
    path: arbitraryPath,
    assumeRolePolicyDocument: arbitraryPolicyText,
    maxSessionDuration: fc.integer({ min: 3600, max: 43_200 }),
    attachedPolicies: fc.subarray([...attachable]),
    inlinePolicies,
    permissionsBoundary: fc.option(fc.constantFrom(...attachable)),
    tags: arbitraryTags,
    serviceLinkedFor: fc.option(fc.constant("support.amazonaws.com")),
  });
}

const arbitraryProvider: fc.Arbitrary<IdentityProvider> = fc.oneof(
  fc.record({ type: fc.constant("saml" as const), name: arbitraryName }),
  fc.record({
    type: fc.constant("oidc" as const),
    url: fc.constantFrom("token.actions.githubusercontent.com", "gitlab.example.com"),
    clientIds: fc.subarray(["sts.amazonaws.com", "app"]),
  }),
);

function arbitraryResource(account: string): fc.Arbitrary<Resource> {
  return fc.record({
    arn: arbitraryName.chain((name) =>
      fc.constantFrom(
        `arn:aws:s3:::${name}-${account}`,
        `arn:aws:lambda:us-east-1:${account}:function:${name}`,
        `arn:aws:ec2:us-east-1:${account}:vpc-endpoint/${name}`,
      ),
    ),
    policy: fc.option(arbitraryPolicyText),
    tags: arbitraryTags,
    blockPublicAccess: fc.boolean(),
    role: fc.constant(null),
    imds: fc.constantFrom("v1" as const, "v2" as const, null),
    awsManaged: fc.boolean(),
  });
}

function arbitraryOrganization(accounts: readonly string[]): fc.Arbitrary<Organization> {
  const attachments = {
    serviceControlPolicies: fc.subarray(["FullAWSAccess", "Guard"]),
    resourceControlPolicies: fc.subarray(["RCPFullAWSAccess"]),
  };
  const unit = (
    id: string,
    members: readonly string[],
    units: fc.Arbitrary<OrganizationalUnit[]>,
  ): fc.Arbitrary<OrganizationalUnit> =>
    fc.record({
      id: fc.constant(id),
      name: fc.oneof(fc.constant(id), fc.string()),
      ...attachments,
      accounts: fc.constant([...members]),
      organizationalUnits: units,
    });
  const none = fc.constant<OrganizationalUnit[]>([]);
  return fc.record({
    id: fc.constant("o-exampleorg1"),
    managementAccountId: fc.constant(accounts[0] ?? ""),
    policies: arbitraryPolicyText.map((document) => [
      { name: "Guard", type: "SERVICE_CONTROL_POLICY" as const, document },
    ]),
    root: unit(
      "r-ab12",
      accounts.slice(0, 1),
      fc.tuple(unit("ou-ab12-11111111", accounts.slice(1), none)),
    ),
  });
}
