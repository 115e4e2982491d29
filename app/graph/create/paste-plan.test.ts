import { describe, expect, test } from "vitest";
import { graphPasteMessages } from "../../messages/graph-paste.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { planPaste } from "./paste-plan.ts";

const { scenario } = pictureOf(CROSS_ACCOUNT);
const words = { paste: graphPasteMessages.en, refusals: REFUSAL_WORDS.en };
const ALICE = arn("user/alice");
const BUCKET = "arn:aws:s3:::reports";
const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
});

const plan = (text: string, selected: string | null = null) =>
  planPaste(text, scenario, selected, words);

test("an ARN of a new account brings the account", () => {
  const { lines, outcomes } = plan("arn:aws:iam::555555555555:user/x");
  expect(lines).toEqual([{ text: "New: x, with its account 555555555555", isProblem: false }]);
  expect(outcomes[0]?.scenario.accounts.map(({ id }) => id)).toEqual([ONE, TWO, "555555555555"]);
  expect(outcomes[0]?.selected).toBe("arn:aws:iam::555555555555:user/x");
});

test("of several ARNs those that name nothing are named", () => {
  const { lines, outcomes } = plan(`${ALICE}\narn:aws:iam::${ONE}:mfa/x`);
  expect(lines.map(({ isProblem }) => isProblem)).toEqual([false, true]);
  expect(lines[1]?.text).toContain(`arn:aws:iam::${ONE}:mfa/x`);
  expect(outcomes).toHaveLength(1);
});

describe("an AWS managed policy", () => {
  test("is attached to the selected identity", () => {
    const [outcome] = plan(READ_ONLY, ALICE).outcomes;
    expect(outcome?.scenario.accounts[0]?.users[0]?.attachedPolicies).toContain(READ_ONLY);
  });

  test.each([
    [BUCKET, /^Managed policies are attached to users/u],
    [null, /^ReadOnlyAccess is a policy of AWS’s/u],
    [TWO, /^ReadOnlyAccess is a policy of AWS’s/u],
  ])("with %s selected is refused: %s", (selected, reason) => {
    const { lines, outcomes } = plan(READ_ONLY, selected);
    expect(outcomes).toEqual([]);
    expect(lines[0]?.text).toMatch(reason);
  });
});

test("a policy goes first to what is selected", () => {
  const [first, second] = plan(POLICY, ALICE).outcomes;
  expect(first?.label).toBe("As an inline policy of alice");
  expect(first?.scenario.accounts[0]?.users[0]?.inlinePolicies.at(-1)?.name).toBe("Pasted");
  expect(second?.label).toBe("As a customer managed policy, attached to alice");
});

describe("an RCP", () => {
  const RCP = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "sts:AssumeRole",
        Resource: "*",
        Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } },
      },
    ],
  });

  test("without an organization has no place, and it is said what is missing", () => {
    const { lines, outcomes } = plan(RCP);
    expect(outcomes).toEqual([]);
    expect(lines[0]?.text).toMatch(/^This looks like an RCP.*Draw an organization first/u);
  });

  test("goes to a root or a unit, and nowhere else", () => {
    const root = { id: "r-1", name: "Root", accounts: [ONE], organizationalUnits: [] };
    const company = pictureOf({
      ...CROSS_ACCOUNT,
      organizations: [{ id: "o-1", managementAccountId: TWO, root }],
    });
    const labels = planPaste(RCP, company.scenario, null, words).outcomes.map(({ label }) => label);
    expect(labels).toEqual(["As an RCP attached to Root"]);
  });
});

test("IAM's output says what it adds, and what it leaves out", () => {
  const text = JSON.stringify({
    Users: [{ UserName: "x", Arn: "arn:aws:iam::555555555555:user/x" }, { UserName: "y" }],
    Buckets: [],
  });
  const { lines, outcomes } = plan(text);
  expect(lines.map((line) => line.text)).toEqual([
    "New: 1 account, 1 user",
    "Users[1]: no ARN with an account and a name",
    "Buckets: not something of IAM’s that is drawn here",
  ]);
  expect(outcomes[0]?.label).toBe("Added 1 account, 1 user");
});

test("AWS's own policies in IAM's output are one line, and nothing left out", () => {
  const { lines } = plan(
    JSON.stringify({
      Users: [{ UserName: "x", Arn: "arn:aws:iam::555555555555:user/x" }],
      Policies: ["ReadOnlyAccess", "SecurityAudit"].map((PolicyName) => ({
        PolicyName,
        Arn: `arn:aws:iam::aws:policy/${PolicyName}`,
      })),
    }),
  );
  expect(lines).toEqual([
    { text: "New: 1 account, 1 user", isProblem: false },
    {
      text: "2 AWS managed policies, whose texts are in the catalog already",
      isProblem: false,
    },
  ]);
});

test.each([
  ["", []],
  ["hello", ["Neither an ARN, a policy nor IAM’s output: hello"]],
])("%j puts nothing on the canvas", (text, said) => {
  const { lines, outcomes } = plan(text);
  expect(outcomes).toEqual([]);
  expect(lines.map((line) => line.text)).toEqual(said);
});
