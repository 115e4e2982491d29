import { describe, expect, it } from "vitest";
import { listEntities } from "../../iam/entity.ts";
import { checkScenario } from "../check.ts";
import { accepted, ALICE, APP, REPORTS, sampleScenario, scenarioOf } from "../testing/scenarios.ts";
import { addByArn } from "./add-by-arn.ts";

const scenario = sampleScenario();
const HOME = "222222222222";

describe("addByArn draws what an ARN names", () => {
  it.each([
    ["arn:aws:iam::111111111111:user/dave", "user", "111111111111", null],
    ["arn:aws:iam::111111111111:user/eng/dave", "user", "111111111111", null],
    ["arn:aws:iam::333333333333:role/deploy", "role", "333333333333", "333333333333"],
    ["arn:aws:iam::111111111111:group/devs", "group", "111111111111", null],
    ["arn:aws:iam::111111111111:policy/p/Read", "policy", "111111111111", null],
    ["arn:aws:iam::111111111111:saml-provider/Okta", "identity-provider", "111111111111", null],
    [
      "arn:aws:iam::111111111111:oidc-provider/example.com/path",
      "identity-provider",
      "111111111111",
      null,
    ],
    ["arn:aws:s3:::logs", "resource", HOME, null],
    ["arn:aws:sqs:us-east-1:111111111111:jobs", "resource", "111111111111", null],
    ["arn:aws-cn:sqs:cn-north-1:444444444444:jobs", "resource", "444444444444", "444444444444"],
  ])("%s: a %s of account %s", (arn, kind, account, newAccount) => {
    const added = accepted(addByArn(scenario, arn, HOME));
    expect(added).toMatchObject({ id: arn, existed: false, newAccount });
    const entity = listEntities(added.scenario).find(({ id }) => id === arn);
    expect(entity).toMatchObject({ kind, account: { id: account } });
    expect(checkScenario(added.scenario)).toEqual(checkScenario(scenario));
  });

  it.each([
    ["333333333333", "333333333333"],
    ["arn:aws:iam::333333333333:root", "333333333333"],
    ["arn:aws:organizations::999999999999:account/o-sample/333333333333", "333333333333"],
  ])("%s: the account", (arn, id) => {
    expect(addByArn(scenario, arn, null)).toMatchObject({
      ok: true,
      value: { id, newAccount: id },
    });
  });

  it("an object stands for its bucket, a session for its role", () => {
    expect(accepted(addByArn(scenario, "arn:aws:s3:::logs/2026/a.gz", HOME)).id).toBe(
      "arn:aws:s3:::logs",
    );
    expect(
      accepted(addByArn(scenario, "arn:aws:sts::111111111111:assumed-role/ops/me", HOME)).id,
    ).toBe("arn:aws:iam::111111111111:role/ops");
  });

  it("a bucket goes into the first account, or into one made for it", () => {
    const bucket = "arn:aws:s3:::logs";
    const first = accepted(addByArn(scenario, bucket, null));
    expect(first.scenario.accounts[0]?.resources.at(-1)?.arn).toBe(bucket);
    const alone = accepted(addByArn(scenarioOf({}), bucket, null));
    expect(alone.newAccount).toBe("111111111111");
  });
});

it.each([
  [ALICE, ALICE],
  ["arn:aws:iam::111111111111:user/ALICE", ALICE],
  ["arn:aws:sts::111111111111:assumed-role/app/session", APP],
  ["arn:aws:s3:::reports/2026/q1.csv", REPORTS],
  ["111111111111", "111111111111"],
])("%s is there already, as %s", (arn, id) => {
  expect(addByArn(scenario, arn, null)).toEqual({
    ok: true,
    value: { scenario, id, existed: true, newAccount: null },
  });
});

it.each([
  ["reports", "not-an-arn"],
  ["", "not-an-arn"],
  ["arn:aws:iam::111111111111:instance-profile/x", "not-drawn-by-arn"],
  ["arn:aws:iam::111111111111:user/", "not-drawn-by-arn"],
  ["arn:aws:iam:::user/x", "not-drawn-by-arn"],
  ["arn:aws:s3:::logs/*", "not-drawn-by-arn"],
  ["arn:aws:s3:::", "not-drawn-by-arn"],
  ["arn:moon:s3:::logs", "not-drawn-by-arn"],
  [`arn:aws:s3:::${"x".repeat(3000)}`, "not-drawn-by-arn"],
  ["arn:aws:iam::111111111111:user/a b", "not-drawn-by-arn"],
  ["arn:aws:iam::111111111111:user/한글", "name-not-allowed"],
])("%s is refused: %s", (arn, code) => {
  expect(addByArn(scenario, arn, null)).toMatchObject({ ok: false, error: { code } });
});
