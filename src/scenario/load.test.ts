import { describe, expect, it } from "vitest";
import { loadScenario } from "./load.ts";

/** A document of one account with these fields. */
function withAccount(account: object, rest: object = {}): object {
  return { version: 1, name: "n", accounts: [{ id: "111111111111", ...account }], ...rest };
}

function asks(principal: string, more: object): object {
  return { principal, action: "s3:GetObject", resource: "*", ...more };
}

function messages(input: unknown): readonly string[] {
  return loadScenario(input).problems.map(({ message }) => message);
}

describe("loadScenario fills in every default", () => {
  it("of an account and what it holds", () => {
    const result = loadScenario(
      withAccount({
        users: [{ name: "alice" }],
        groups: [{ name: "team" }],
        roles: [{ name: "search" }],
        policies: [{ name: "Dev", document: { Version: "2012-10-17", Statement: [] } }],
        identityProviders: [{ type: "oidc", url: "example.com" }],
        resources: [{ arn: "arn:aws:s3:::reports" }],
      }),
    );
    expect(result.problems).toEqual([]);
    const identity = { path: "/", attachedPolicies: [], inlinePolicies: [] };
    expect(result.ok && result.scenario).toEqual({
      version: 1,
      name: "n",
      description: "",
      organizations: [],
      accounts: [
        {
          id: "111111111111",
          name: "111111111111",
          alias: null,
          partition: "aws",
          serviceControlPolicies: ["FullAWSAccess"],
          resourceControlPolicies: ["RCPFullAWSAccess"],
          users: [
            {
              ...identity,
              name: "alice",
              groups: [],
              permissionsBoundary: null,
              tags: {},
              consoleAccess: false,
              mfaDevices: 0,
              accessKeys: [],
            },
          ],
          groups: [{ ...identity, name: "team" }],
          roles: [
            {
              ...identity,
              name: "search",
              assumeRolePolicyDocument: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}',
              maxSessionDuration: 3600,
              permissionsBoundary: null,
              tags: {},
              serviceLinkedFor: null,
            },
          ],
          policies: [
            {
              name: "Dev",
              path: "/",
              document: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}',
            },
          ],
          identityProviders: [{ type: "oidc", url: "example.com", clientIds: [] }],
          resources: [
            {
              arn: "arn:aws:s3:::reports",
              policy: null,
              tags: {},
              blockPublicAccess: false,
              role: null,
              imds: null,
              awsManaged: false,
            },
          ],
        },
      ],
      requests: [],
      layout: {},
      notes: [],
      collapsed: [],
    });
  });

  it("keeps policy text that is not JSON as it was typed", () => {
    const result = loadScenario(withAccount({ policies: [{ name: "Dev", document: '{ "Ver' }] }));
    expect(result.ok && result.scenario.accounts[0]?.policies[0]?.document).toBe('{ "Ver');
  });
});

describe("loadScenario refuses, and says why", () => {
  it.each([
    ["", "not valid JSON"],
    ["{", "not valid JSON"],
    [null, "expected a JSON object with `version`, `name` and `accounts`"],
    [[], "expected a JSON object with `version`, `name` and `accounts`"],
    [undefined, "expected a JSON object with `version`, `name` and `accounts`"],
    [{}, "version: missing; the current version is 1"],
    [{ version: 2 }, "version: version 2 is newer than this program, which reads up to version 1"],
    [{ version: 0 }, "version: expected a whole number from 1 to 1, got 0"],
    [{ version: "1" }, 'version: expected a whole number from 1 to 1, got "1"'],
    [{ version: 1, accounts: [] }, "name: missing, and required"],
    [{ version: 1, name: 5, accounts: [] }, "name: expected string, got 5"],
    [{ version: 1, name: "n", accounts: {} }, "accounts: expected array, got object"],
  ])("%j: %s", (input, message) => {
    const result = loadScenario(input);
    expect(result.ok).toBe(false);
    expect(result.problems.map((problem) => problem.message)).toEqual([message]);
  });
});

describe("loadScenario leaves out the smallest thing and loads the rest", () => {
  it.each([
    ["an unknown field", { usres: [] }, "accounts[0].usres: unknown field, left out"],
    [
      "a field of another type",
      { alias: 5 },
      "accounts[0].alias: expected string, got 5; left out accounts[0].alias",
    ],
    [
      "an entity without its name",
      { users: [{ name: "a" }, { path: "/" }] },
      "accounts[0].users[1].name: missing; left out accounts[0].users[1]",
    ],
    [
      "an entity whose name is a number",
      { users: [{ name: 5 }] },
      "accounts[0].users[0].name: expected string, got 5; left out accounts[0].users[0]",
    ],
    [
      "one entry of a list",
      { users: [{ name: "a", groups: [7] }] },
      "accounts[0].users[0].groups[0]: expected string, got 7; left out accounts[0].users[0].groups[0]",
    ],
    [
      "a tag that is not text",
      { users: [{ name: "a", tags: { constructor: 1 } }] },
      "accounts[0].users[0].tags.constructor: expected string, got 1; left out accounts[0].users[0].tags.constructor",
    ],
    [
      "a resource without an ARN",
      { resources: [{ arn: "reports" }] },
      'accounts[0].resources[0].arn: expected an ARN, got "reports"; left out accounts[0].resources[0]',
    ],
    [
      "a session of a minute",
      { roles: [{ name: "r", maxSessionDuration: 60 }] },
      "accounts[0].roles[0].maxSessionDuration: expected >=3600, got 60; left out accounts[0].roles[0].maxSessionDuration",
    ],
    [
      "a provider of no known type",
      { identityProviders: [{ type: "ldap" }] },
      'accounts[0].identityProviders[0].type: expected ("oidc" | "saml"), got "ldap"; left out accounts[0].identityProviders[0]',
    ],
    [
      "the second of one name",
      { users: [{ name: "a" }, { name: "b" }, { name: "a", path: "/x/" }] },
      'accounts[0].users[2]: "a" is already at accounts[0].users[0]; left out',
    ],
    [
      "a policy that is a number",
      { policies: [{ name: "Dev", document: 5 }] },
      "accounts[0].policies[0].document: expected (object | string), got 5; left out accounts[0].policies[0].document",
    ],
  ])("%s", (_, account, message) => {
    const result = loadScenario(withAccount(account));
    expect(result.ok).toBe(true);
    expect(result.problems.map((problem) => problem.message)).toEqual([message]);
  });

  it("names places as they are in the document, whatever was left out before them", () => {
    expect(
      messages(
        withAccount({
          groups: [{ name: "ops" }],
          users: [{}, { name: "a" }, { name: "a" }, { name: "b", groups: [1, "ops", "opss"] }],
        }),
      ),
    ).toEqual([
      "accounts[0].users[0].name: missing; left out accounts[0].users[0]",
      "accounts[0].users[3].groups[0]: expected string, got 1; left out accounts[0].users[3].groups[0]",
      'accounts[0].users[2]: "a" is already at accounts[0].users[1]; left out',
      'accounts[0].users[3].groups[2]: no group "opss" in account 111111111111',
    ]);
  });
});

describe("loadScenario names references that lead nowhere, and keeps them", () => {
  const other = { id: "222222222222", policies: [{ name: "Theirs" }] };
  const organization = {
    id: "o-1",
    managementAccountId: "999999999999",
    root: {
      id: "r-1",
      accounts: ["111111111111", "888888888888"],
      serviceControlPolicies: ["Gone"],
    },
  };
  it.each([
    [
      { users: [{ name: "a", groups: ["opss"] }] },
      {},
      ['accounts[0].users[0].groups[0]: no group "opss" in account 111111111111'],
    ],
    [{ roles: [{ name: "a", attachedPolicies: ["arn:aws:iam::aws:policy/Anything"] }] }, {}, []],
    [
      { roles: [{ name: "a", permissionsBoundary: "arn:aws:iam::111111111111:policy/No" }] },
      {},
      [
        "accounts[0].roles[0].permissionsBoundary: no policy arn:aws:iam::111111111111:policy/No in account 111111111111",
      ],
    ],
    [
      { groups: [{ name: "a", attachedPolicies: ["arn:aws:iam::222222222222:policy/Theirs"] }] },
      {
        accounts: [
          {
            id: "111111111111",
            groups: [{ name: "a", attachedPolicies: ["arn:aws:iam::222222222222:policy/Theirs"] }],
          },
          other,
        ],
      },
      [
        "accounts[0].groups[0].attachedPolicies[0]: arn:aws:iam::222222222222:policy/Theirs belongs to another account; account 111111111111 can attach its own policies and AWS managed policies only",
      ],
    ],
    [
      { resources: [{ arn: "arn:aws:ec2:us-east-1:111111111111:instance/i-1", role: "arn:x" }] },
      {},
      ["accounts[0].resources[0].role: no role arn:x in the scenario"],
    ],
    [
      {},
      { organizations: [organization] },
      [
        "organizations[0].managementAccountId: no management account 999999999999 in the scenario",
        "organizations[0].root.accounts[1]: no account 888888888888 in the scenario",
        'organizations[0].root.serviceControlPolicies[0]: no SERVICE_CONTROL_POLICY "Gone" in organization o-1',
      ],
    ],
    [
      {},
      {
        requests: [
          { principal: "arn:aws:iam::111111111111:user/no", action: "a:B", resource: "*" },
        ],
      },
      ["requests[0].principal: no arn:aws:iam::111111111111:user/no in the scenario"],
    ],
    [
      { users: [{ name: "a", accessKeys: [{ id: "AKIAIOSFODNN7EXAMPLE" }] }] },
      {
        requests: [
          asks("arn:aws:iam::111111111111:user/a", { accessKeyId: "AKIAIOSFODNN7EXAMPLE" }),
          asks("arn:aws:iam::111111111111:user/a", { accessKeyId: "AKIAI44QH8DHBEXAMPLE" }),
          asks("arn:aws:iam::999999999999:user/b", { accessKeyId: "AKIAOTHER" }),
          asks("anonymous", { accessKeyId: "AKIAOTHER" }),
        ],
      },
      [
        "requests[1].accessKeyId: arn:aws:iam::111111111111:user/a has no access key AKIAI44QH8DHBEXAMPLE",
        "requests[3].accessKeyId: anonymous has no access key AKIAOTHER",
      ],
    ],
    [
      {},
      {
        requests: [
          "lambda.amazonaws.com",
          "arn:aws:iam::111111111111:root",
          "arn:aws:ec2:us-east-1:111111111111:instance/i-1",
          "arn:aws:eks:us-east-1:111111111111:podidentityassociation/main/a-1",
          "arn:aws:sts::999999999999:assumed-role/app/s",
          "arn:aws:iam::999999999999:user/b",
        ].map((principal) => asks(principal, { session: { mfa: true } })),
      },
      [
        "requests[0].session: lambda.amazonaws.com has no session that anything can be passed to, so this counts for nothing",
        "requests[1].session: arn:aws:iam::111111111111:root has no session that anything can be passed to, so this counts for nothing",
        "requests[2].session: arn:aws:ec2:us-east-1:111111111111:instance/i-1 has no session that anything can be passed to, so this counts for nothing",
      ],
    ],
  ])("%#", (account, rest, expected) => {
    expect(messages(withAccount(account, rest))).toEqual(expected);
  });

  it("so that a boundary that cannot be found does not open what it closed", () => {
    const boundary = "arn:aws:iam::111111111111:policy/No";
    const result = loadScenario(
      withAccount({ users: [{ name: "a", permissionsBoundary: boundary }] }),
    );
    expect(result.ok && result.scenario.accounts[0]?.users[0]?.permissionsBoundary).toBe(boundary);
  });
});
