import { expect, it } from "vitest";
import { parseDenial } from "./denial.ts";

/** As the API reference prints it. */
const MESSAGE = {
  allowed: false,
  explicitDeny: false,
  matchedStatements: { items: [] },
  failures: { items: [] },
  context: {
    principal: {
      id: "AIDACKCEVSQ6C2EXAMPLE",
      name: "Bob",
      arn: "arn:aws:iam::123456789012:user/Bob",
    },
    action: "ec2:StopInstances",
    resource: "arn:aws:ec2:us-east-1:123456789012:instance/i-dd01c9bd",
    conditions: {
      items: [
        { key: "ec2:Tenancy", values: { items: [{ value: "default" }] } },
        { key: "aws:TagKeys", values: { items: [{ value: "team" }, { value: "stage" }] } },
        { key: "aws:Region", values: { items: [{ value: "us-east-1" }] } },
        { key: "ec2:Empty", values: { items: [] } },
        null,
      ],
    },
  },
};

it.each([
  ["what the command prints", { DecodedMessage: JSON.stringify(MESSAGE) }],
  ["the message itself", MESSAGE],
])("reads %s", (_, json) => {
  expect(parseDenial(JSON.stringify(json, null, 2))).toMatchObject({
    ok: true,
    value: {
      principal: "arn:aws:iam::123456789012:user/Bob",
      account: "123456789012",
      action: "ec2:StopInstances",
      resource: "arn:aws:ec2:us-east-1:123456789012:instance/i-dd01c9bd",
      explicit: false,
      encoded: false,
      context: { "ec2:Tenancy": "default", "aws:TagKeys": ["team", "stage"] },
    },
  });
});

it("knows an explicit deny, and leaves out the names that no policy can test", () => {
  const denial = parseDenial(JSON.stringify({ ...MESSAGE, explicitDeny: true }));
  expect(denial.ok && denial.value.explicit).toBe(true);
  expect(denial.ok && Object.keys(denial.value.context)).toEqual(["ec2:Tenancy", "aws:TagKeys"]);
});

it.each([
  ["text that is no JSON", { DecodedMessage: "{" }],
  ["no action", { allowed: false, context: {} }],
  ["no verdict", { context: MESSAGE.context }],
])("takes nothing from %s", (_, json) => {
  expect(parseDenial(JSON.stringify(json))).toMatchObject({ error: { code: "not-a-denial" } });
});
