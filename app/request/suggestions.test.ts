import { describe, expect, it } from "vitest";
import { listEntities, loadScenario, type Scenario } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import {
  keepWhatIsSuggested,
  suggestActionsIn,
  suggestActionsOf,
  suggestPrincipals,
  suggestResources,
  suggestRoles,
} from "./suggestions.ts";

const words = REQUEST_WORDS.en;

function scenarioOf(account: object): Scenario {
  const loaded = loadScenario({
    version: 1,
    name: "x",
    accounts: [{ id: "111111111111", name: "A", ...account }],
  });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return loaded.scenario;
}

const scenario = scenarioOf({
  users: [
    {
      name: "alice",
      inlinePolicies: [
        {
          name: "P",
          document: {
            Version: "2012-10-17",
            Statement: {
              Effect: "Allow",
              Action: ["sqs:PurgeQueue", "s3:*"],
              Resource: ["arn:aws:sqs:us-east-1:111111111111:jobs", "arn:aws:s3:::reports/*"],
              Condition: { StringEquals: { "sts:ExternalId": "x" } },
            },
          },
        },
      ],
    },
  ],
  roles: [
    {
      name: "worker",
      assumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: {
          Effect: "Allow",
          Principal: { Service: "batch.amazonaws.com" },
          Action: "sts:AssumeRole",
        },
      },
    },
  ],
  resources: [
    { arn: "arn:aws:s3:::reports" },
    {
      arn: "arn:aws:ec2:us-east-1:111111111111:instance/i-0abc",
      role: "arn:aws:iam::111111111111:role/worker",
    },
  ],
});
const entities = listEntities(scenario);
const values = (options: readonly { readonly value: string }[]) =>
  options.map(({ value }) => value);

describe("suggestPrincipals", () => {
  const offered = values(suggestPrincipals(scenario, entities, words));

  it("offers everyone who can call: users, roles, the root user, workloads, services, nobody", () => {
    expect(offered).toEqual(
      expect.arrayContaining([
        "arn:aws:iam::111111111111:root",
        "arn:aws:iam::111111111111:user/alice",
        "arn:aws:iam::111111111111:role/worker",
        "arn:aws:ec2:us-east-1:111111111111:instance/i-0abc",
        "batch.amazonaws.com",
        "lambda.amazonaws.com",
        "accounts.google.com",
        "arn:aws:sts::111111111111:federated-user/alice",
        "anonymous",
      ]),
    );
  });

  it("offers nothing that cannot call, and nothing twice", () => {
    expect(offered).not.toContain("arn:aws:s3:::reports");
    expect(new Set(offered).size).toBe(offered.length);
  });
});

it("offers the sessions that policies name, each once", () => {
  const sts = "arn:aws:sts::111111111111";
  const AWS = [
    `${sts}:assumed-role/app/nightly`,
    `${sts}:federated-user/bob`,
    `${sts}:assumed-role/app/*`,
  ];
  const named = scenarioOf({
    users: [{ name: "bob" }],
    resources: [
      {
        arn: "arn:aws:s3:::x",
        policy: {
          Version: "2012-10-17",
          Statement: { Effect: "Allow", Principal: { AWS }, Action: "s3:*" },
        },
      },
    ],
  });
  const offered = suggestPrincipals(named, listEntities(named), words);
  expect(values(offered.filter(({ group }) => group === words.group.sessions))).toEqual(
    AWS.slice(0, 2),
  );
});

describe("suggestActionsOf", () => {
  const read = { accessLevel: "Read" } as const;
  const catalog = [
    { prefix: "mediastore", name: "MediaStore", actions: [{ name: "GetObject", ...read }] },
    { prefix: "s3", name: "Amazon S3", actions: [{ name: "GetObject", ...read }] },
  ];

  it.each([
    ["GetObject", ["mediastore:GetObject", "s3:GetObject"]],
    ["HeadObject", ["s3:GetObject"]],
    [null, []],
  ])("offers first what the operation needs: %s", (operation, expected) => {
    const offered = suggestActionsOf(operation, scenario, words, catalog);
    const first = offered.filter(({ group }) => group === words.group.operation);
    expect(first.map(({ value }) => value).toSorted()).toEqual(expected);
    expect(offered.slice(0, first.length)).toEqual(first);
    expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
  });
});

describe("suggestActionsIn", () => {
  const offered = suggestActionsIn(scenario, words, [
    { prefix: "s3", name: "Amazon S3", actions: [{ name: "GetObject", accessLevel: "Read" }] },
    { prefix: "zzz", name: "AWS Sleep", actions: [{ name: "New", accessLevel: "Write" }] },
  ]);

  it("begins with what the policies name: actions, no patterns and no condition keys", () => {
    const named = offered.filter(({ group }) => group === words.group.policies);
    expect(values(named)).toEqual(["sqs:PurgeQueue", "sts:AssumeRole"]);
  });

  it("goes on with common ones and the catalog, each once", () => {
    expect(values(offered).filter((action) => action === "s3:GetObject")).toHaveLength(1);
    expect(offered.at(-1)).toMatchObject({
      value: "zzz:New",
      detail: "AWS Sleep · Write",
      group: words.group.catalog,
    });
  });

  it("reads half typed policies, and a thousand quotation marks, without trouble", () => {
    const half = scenarioOf({
      users: [
        {
          name: "bob",
          inlinePolicies: [{ name: "P", document: `{"Action": "sns:Tag${'"'.repeat(100_000)}` }],
        },
      ],
    });
    expect(values(suggestActionsIn(half, words, []))).toContain("sns:Tag");
  });
});

describe("suggestResources", () => {
  const offered = values(suggestResources(scenario, listEntities(scenario), words));

  it("offers resources, an object in each bucket, identities, and ARNs the policies name in full", () => {
    expect(offered).toEqual(
      expect.arrayContaining([
        "arn:aws:s3:::reports",
        "arn:aws:s3:::reports/example.txt",
        "arn:aws:iam::111111111111:role/worker",
        "arn:aws:sqs:us-east-1:111111111111:jobs",
        "*",
      ]),
    );
    expect(offered).not.toContain("arn:aws:s3:::reports/*");
  });

  it("begins with what fits the action, then its formats", () => {
    const arn = "arn:aws:s3:::${BucketName}";
    const first = suggestResources(scenario, listEntities(scenario), words, {
      isKnown: true,
      formats: [{ type: "bucket", arn }],
      fits: (resource) => resource === "arn:aws:s3:::reports",
    });
    expect(first.slice(0, 2)).toEqual([
      expect.objectContaining({ value: "arn:aws:s3:::reports", group: words.group.fitting }),
      { value: arn, label: "bucket", detail: arn, group: words.group.formats },
    ]);
    expect(new Set(values(first)).size).toBe(first.length);
  });
});

describe("suggestRoles", () => {
  it("offers roles alone", () => {
    expect(values(suggestRoles(entities))).toEqual(["arn:aws:iam::111111111111:role/worker"]);
  });
});

describe("what is suggested while someone types", () => {
  const saying = (action: string, more = "") =>
    scenarioOf({
      policies: [{ name: "P", document: `{"Statement":{"Action":"${action}"${more}}}` }],
    });

  it("stays until a policy says another string", () => {
    const first = keepWhatIsSuggested(saying("s3:Get"));
    expect(keepWhatIsSuggested(saying("s3:Get", " "))).toBe(first);
    const second = keepWhatIsSuggested(saying("s3:GetObject"));
    expect(second).not.toBe(first);
    expect(suggestActionsIn(second, words, []).map(({ value }) => value)).toContain("s3:GetObject");
    expect(suggestActionsIn(second, words, []).map(({ value }) => value)).not.toContain("s3:Get");
  });
});
