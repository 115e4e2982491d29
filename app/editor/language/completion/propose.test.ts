import { beforeAll, describe, expect, test } from "vitest";
import {
  type Catalog,
  loadScenario,
  openCatalog,
  placeAt,
  type PolicyType,
  type Scenario,
} from "#core";
import { POLICY_LANGUAGE_WORDS } from "../../../messages/policy-language.ts";
import { describeAction } from "../describe-action.ts";
import { describeArn } from "../describe-arn.ts";
import { describeOrganization } from "../describe-organization.ts";
import { describeServicePrincipal } from "../describe-service-principal.ts";
import { describeOperator } from "../describe-operator.ts";
import type { ProposalList } from "./proposal.ts";
import { propose } from "./propose.ts";

const words = POLICY_LANGUAGE_WORDS.en;

/** A catalog of one service with three actions, in the files' own form. */
const FILES = new Map<string, unknown>([
  [
    "index.json",
    {
      format: 1,
      sources: {},
      services: [
        ["s3", "Amazon S3"],
        ["sqs", "Amazon SQS"],
      ],
      resourceControlPolicies: ["s3"],
      globalConditionKeys: [
        ["aws:PrincipalOrgID", "String", 0, "The organization."],
        ["aws:SecureTransport", "Bool", 0, ""],
        ["aws:TagKeys", "String", 1, ""],
        ["aws:PrincipalTag/${TagKey}", "String", 0, ""],
      ],
    },
  ],
  [
    "action-names.json",
    [
      ["s3", "Amazon S3", ["", "GetBucketAcl GetObject", "PutObject", "", ""]],
      ["sqs", "Amazon SQS", ["", "", "SendMessage", "", ""]],
    ],
  ],
  [
    "services/s3.json",
    {
      name: "Amazon S3",
      conditionKeys: [["s3:ExistingObjectTag/${TagKey}", "String", 0, ""]],
      resourceTypes: [
        ["bucket", "arn:${Partition}:s3:::${BucketName}", []],
        ["object", "arn:${Partition}:s3:::${BucketName}/${ObjectName}", []],
      ],
      actions: [
        ["GetBucketAcl", 1, "Read an ACL", [[0, 1, []]], [], []],
        ["GetObject", 1, "Retrieve objects", [[1, 1, []]], [0], []],
        ["PutObject", 2, "Add an object", [[1, 1, []]], [], []],
      ],
    },
  ],
  ["managed-policies.json", ["ReadOnlyAccess"]],
]);

function exampleScenario(): Scenario {
  const loaded = loadScenario({
    version: 1,
    name: "completion",
    organizations: [
      {
        id: "o-exampleorg1",
        managementAccountId: "111111111111",
        root: { id: "r-ab12", name: "Root", accounts: ["111111111111"] },
      },
    ],
    accounts: [
      {
        id: "111111111111",
        name: "Search",
        users: [{ name: "alice", tags: { team: "search" } }],
        resources: [
          { arn: "arn:aws:s3:::reports" },
          { arn: "arn:aws:sqs:us-east-1:111111111111:q" },
        ],
      },
    ],
  });
  if (!loaded.ok) throw new Error("the example does not load");
  return loaded.scenario;
}

let catalog: Catalog;
let scenario: Scenario;

beforeAll(async () => {
  catalog = await openCatalog(async (file) => JSON.stringify(FILES.get(file) ?? null));
  scenario = exampleScenario();
});

/** What is proposed where `|` stands. */
function proposeAt(marked: string, type: PolicyType = "identity"): Promise<ProposalList> {
  const place = placeAt(marked.replace("|", ""), marked.indexOf("|"));
  return propose({ place, type, resource: null, scenario, catalog, words });
}

async function labelsAt(marked: string, type?: PolicyType): Promise<readonly string[]> {
  const { proposals } = await proposeAt(marked, type);
  return proposals.map(({ label }) => label);
}

const statement = (inside: string) => `{"Version":"2012-10-17","Statement":[{${inside}}]}`;

describe("elements", () => {
  test("of a statement, without those it has, their opposites and those of other policy types", async () => {
    const labels = await labelsAt(statement('"Effect":"Allow","NotAction":"s3:*","|"'));
    expect(labels).toEqual(["Sid", "Resource", "NotResource", "Condition"]);
  });

  test.each([
    ["trust", "Principal", "Resource"],
    ["rcp", "Principal", "NotAction"],
    ["identity", "Resource", "Principal"],
  ] as const)("of a %s policy have %s and not %s", async (type, has, lacks) => {
    const labels = await labelsAt(statement('"|"'), type);
    expect(labels).toContain(has);
    expect(labels).not.toContain(lacks);
  });

  test("an RCP can only deny", async () => {
    expect(await labelsAt(statement('"Effect":"|"'), "rcp")).toEqual(["Deny"]);
    expect(await labelsAt(statement('"Effect":"|"'), "scp")).toEqual(["Allow", "Deny"]);
  });
});

describe("actions", () => {
  test("begin with the services", async () => {
    const { proposals, incomplete } = await proposeAt(statement('"Action":"|"'));
    expect(proposals.map(({ label }) => label)).toEqual(["s3:", "sqs:", "*"]);
    expect(incomplete).toBe(true);
  });

  test("of a service have their access level, wildcards their count", async () => {
    const { proposals } = await proposeAt(statement('"Action":"s3:G|"'));
    const detail = new Map(proposals.map((one) => [one.label, one.detail]));
    expect(detail.get("s3:PutObject")).toBe("Write");
    expect(detail.get("s3:Get*")).toBe("2 actions");
    expect(detail.get("s3:*")).toBe("3 actions");
  });

  test("are found by their name alone", async () => {
    expect(await labelsAt(statement('"Action":"sendm|"'))).toContain("sqs:SendMessage");
  });

  test("of an RCP are those of services that RCPs bind", async () => {
    expect(await labelsAt(statement('"Action":"|"'), "rcp")).toEqual(["s3:"]);
  });

  test("of a trust policy are those that assume a role", async () => {
    const labels = await labelsAt(statement('"Action":"|"'), "trust");
    expect(labels).toContain("sts:AssumeRoleWithWebIdentity");
    expect(labels).not.toContain("s3:");
  });
});

describe("resources", () => {
  test("are the formats the actions take, and the scenario's own", async () => {
    const { proposals } = await proposeAt(statement('"Action":"s3:GetObject","Resource":"|"'));
    const formats = proposals.filter(({ rank }) => rank === 2);
    expect(formats.map(({ snippet }) => snippet)).toEqual([
      "arn:aws:s3:::${1:BucketName}/${2:ObjectName}",
    ]);
    const ranks = new Map(proposals.map(({ label, rank }) => [label, rank]));
    expect(ranks.get("arn:aws:s3:::reports/*")).toBe(1);
    expect(ranks.get("arn:aws:s3:::reports")).toBe(4);
    expect(ranks.get("arn:aws:sqs:us-east-1:111111111111:q")).toBe(4);
  });

  test("have the policy variables behind ${", async () => {
    const labels = await labelsAt(statement('"Resource":"arn:aws:s3:::b/${|"'));
    expect(labels).toContain("aws:PrincipalTag/team");
    expect(labels).not.toContain("aws:TagKeys");
    expect(labels).not.toContain("arn:aws:s3:::reports");
  });
});

describe("conditions", () => {
  test("keys of the actions come first, those of another type than the operator's last", async () => {
    const { proposals } = await proposeAt(
      statement('"Action":"s3:GetObject","Condition":{"StringEquals":{"|"}}'),
    );
    const ranks = new Map(proposals.map(({ label, rank }) => [label, rank]));
    expect(ranks.get("s3:ExistingObjectTag/team")).toBe(0);
    expect(ranks.get("aws:PrincipalOrgID")).toBe(1);
    expect(ranks.get("aws:SecureTransport")).toBe(3);
  });

  test.each([
    ["aws:PrincipalOrgID", "o-exampleorg1"],
    ["aws:PrincipalTag/team", "search"],
    ["aws:PrincipalArn", "arn:aws:iam::111111111111:user/alice"],
    ["aws:SecureTransport", "true"],
    ["aws:ResourceAccount", "111111111111"],
    ["iam:PolicyARN", "arn:aws:iam::aws:policy/ReadOnlyAccess"],
  ])("%s knows %s", async (key, value) => {
    const labels = await labelsAt(statement(`"Condition":{"StringEquals":{"${key}":"|"}}`));
    expect(labels).toContain(value);
  });
});

describe("principals", () => {
  test.each([
    ["AWS", "arn:aws:iam::111111111111:user/alice"],
    ["Service", "lambda.amazonaws.com"],
    ["Federated", "accounts.google.com"],
  ])("of type %s have %s", async (type, value) => {
    const labels = await labelsAt(statement(`"Principal":{"${type}":"|"}`), "trust");
    expect(labels).toContain(value);
  });
});

describe("hovers", () => {
  test("an action is described, with its page", async () => {
    await catalog.ready(["s3"]);
    const told = describeAction("s3:getobject", catalog, words);
    expect(told).toContain("Retrieve objects.");
    expect(told).toContain("list_amazons3.html#amazons3-GetObject");
  });

  test("a wildcard tells its count and the first of them", () => {
    expect(describeAction("s3:Get*", catalog, words)).toContain("2 actions");
    expect(describeAction("nothing:Get*", catalog, words)).toBe("");
  });

  test.each([
    ["StringEquals", words.absentKey["matches-not"]],
    ["StringNotEqualsIfExists", words.absentKey.matches],
    ["ForAllValues:StringLike", words.absentKey.matches],
  ])("E11.2 %s tells what a missing key means", (operator, sentence) => {
    expect(describeOperator(operator, words)).toContain(sentence);
  });

  test("an ARN is taken apart, its account by name", () => {
    const told = describeArn("arn:aws:sqs:us-east-1:111111111111:q", scenario, catalog, words);
    expect(told).toContain("Region: `us-east-1`");
    expect(told).toContain("account `Search`");
    expect(describeArn("no ARN", scenario, catalog, words)).toBe("");
  });

  test("an ARN is named as its service names it, with what stands for each part", () => {
    const told = describeArn("arn:aws:s3:::reports/2026/*", scenario, catalog, words);
    expect(told).toContain("`object` of Amazon S3");
    expect(told).toContain("BucketName `reports`, ObjectName `2026/*`");
  });

  test.each([
    ["o-exampleorg1", "organization with management account `111111111111`"],
    ["o-exampleorg1/r-ab12/*", "root of the organization"],
    ["o-elsewhere00", words.unknownOrganization],
  ])("the organization id %s is named", (id, told) => {
    expect(describeOrganization(id, scenario, words)).toContain(told);
  });

  test("a service principal is named by its service, other text is not", () => {
    expect(describeServicePrincipal("s3.amazonaws.com", catalog, words)).toContain("Amazon S3");
    expect(describeServicePrincipal("sqs.us-east-1.amazonaws.com", catalog, words)).toContain(
      "SQS",
    );
    expect(describeServicePrincipal("nothing.amazonaws.com", catalog, words)).toBe("");
    expect(describeOrganization("alice", scenario, words)).toBe("");
  });
});
