import { describe, expect, it } from "vitest";
import type { Action, Catalog, Service } from "#core";
import { type ActionResources, fillPlace, placesIn, resourcesOf } from "./resource-formats.ts";

const ALICE = "arn:aws-cn:iam::111111111111:user/alice";

function action(name: string, ...types: readonly string[]): Action {
  const resourceTypes = types.map((type) => ({ name: type, required: true, conditionKeys: [] }));
  const common = { service: "x", accessLevel: "Read", description: "" } as const;
  return { ...common, name, resourceTypes, conditionKeys: [], dependentActions: [] };
}

const TABLE = "arn:${Partition}:x:${Region}:${Account}:table/${TableName}";

const SERVICE: Service = {
  prefix: "x",
  name: "X",
  actions: new Map([
    ["get", action("Get", "table", "index", "unknown")],
    ["list", action("List")],
  ]),
  resourceTypes: new Map([
    ["table", { name: "table", arn: TABLE, conditionKeys: [] }],
    ["index", { name: "index", arn: `${TABLE}/index/\${IndexName}`, conditionKeys: [] }],
  ]),
  conditionKeys: new Map(),
};

const CATALOG: Pick<Catalog, "action" | "readyService"> = {
  action: (name) => SERVICE.actions.get(name.slice(2).toLowerCase()) ?? null,
  readyService: () => SERVICE,
};

function known(name: string): Extract<ActionResources, { isKnown: true }> {
  const resources = resourcesOf(CATALOG, name, ALICE);
  if (!resources.isKnown) throw new Error(name);
  return resources;
}

describe("the resources of an action", () => {
  it("have formats with the caller's partition and account in them", () => {
    expect(known("x:Get").formats).toEqual([
      { type: "table", arn: "arn:aws-cn:x:us-east-1:111111111111:table/${TableName}" },
      {
        type: "index",
        arn: "arn:aws-cn:x:us-east-1:111111111111:table/${TableName}/index/${IndexName}",
      },
    ]);
    expect(known("x:List").formats).toEqual([]);
    expect(resourcesOf(CATALOG, "x:None", ALICE)).toEqual({ isKnown: false });
    expect(resourcesOf(CATALOG, "x:Get", "anonymous")).toMatchObject({
      formats: [{ arn: "arn:aws:x:us-east-1:${Account}:table/${TableName}" }, {}],
    });
  });

  it.each([
    ["arn:aws-cn:x:us-east-1:111111111111:table/a", true],
    ["arn:aws-cn:x:cn-north-1:222222222222:table/a/index/b", true],
    ["arn:aws:x:us-east-1:111111111111:table/a", false],
    ["arn:aws-cn:x:us-east-1:111111111111:queue/a", false],
    ["*", false],
  ])("fit %s: %s", (resource, expected) => {
    expect(known("x:Get").fits(resource)).toBe(expected);
  });

  it("are filled in place by place", () => {
    const arn = known("x:Get").formats[1]?.arn ?? "";
    expect(placesIn(arn)).toEqual(["TableName", "IndexName"]);
    const filled = fillPlace(fillPlace(arn, "TableName", "$&"), "IndexName", "i");
    expect(filled).toBe("arn:aws-cn:x:us-east-1:111111111111:table/$&/index/i");
    expect(placesIn(filled)).toEqual([]);
  });
});
