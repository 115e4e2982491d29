import { describe, expect, it } from "vitest";
import type { Action, Service } from "../catalog/service.ts";
import { account, ALICE, allow, HOME, inline, OBJECT, user } from "./testing/documents.ts";
import { evaluate } from "./testing/verdict.ts";

function action(name: string, types: readonly string[]): readonly [string, Action] {
  const resourceTypes = types.map((type) => ({ name: type, required: true, conditionKeys: [] }));
  return [
    name.toLowerCase(),
    {
      service: "s3",
      name,
      accessLevel: "Read",
      description: "",
      resourceTypes,
      conditionKeys: [],
      dependentActions: [],
    },
  ];
}

const OBJECT_ARN = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";

const S3: Service = {
  prefix: "s3",
  name: "Amazon S3",
  actions: new Map([action("GetObject", ["object"]), action("ListAllMyBuckets", [])]),
  resourceTypes: new Map([["object", { name: "object", arn: OBJECT_ARN, conditionKeys: [] }]]),
  conditionKeys: new Map(),
};

const catalog = { readyService: (prefix: string) => (prefix === "s3" ? S3 : null) };
const document = { accounts: [account(HOME, { users: [user("alice", inline(allow("*")))] })] };

describe("what a catalog adds to a verdict", () => {
  it.each([
    ["a known action on its resource", "s3:getobject", OBJECT, []],
    ["an unknown action", "s3:GetObjekt", OBJECT, ["action-unknown-to-catalog"]],
    [
      "a resource of another type",
      "s3:GetObject",
      "arn:aws:s3:::bucket",
      ["action-has-no-such-resource"],
    ],
    [
      "a resource where there is none",
      "s3:ListAllMyBuckets",
      "arn:aws:s3:::bucket",
      ["action-needs-no-resource"],
    ],
    ["no resource", "s3:ListAllMyBuckets", "*", []],
    ["no resource where there must be one", "s3:GetObject", "*", ["action-has-no-such-resource"]],
    ["a service that is not loaded", "ec2:Nothing", "*", []],
  ])("%s", (_what, name, resource, codes) => {
    const request = { principal: ALICE, action: name, resource, resourceAccount: HOME };
    const { decision, notModelled } = evaluate(document, request, { catalog });
    expect([decision, notModelled.map(({ code }) => code)]).toEqual(["allowed", codes]);
  });
});
