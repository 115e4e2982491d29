import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "./catalog.ts";
import { openCatalog } from "./open-catalog.ts";
import { builtCatalogFolder, openBuiltCatalog } from "./testing/built-catalog.ts";

let catalog: Catalog;

beforeAll(async () => {
  catalog = await openBuiltCatalog();
  await catalog.ready(["s3", "sts", "iam", "ec2", "codebuild"]);
}, 60_000);

describe("services", () => {
  test("knows every service by prefix, in any case", () => {
    expect(catalog.services().length).toBeGreaterThan(400);
    expect(catalog.services()).toContainEqual({ prefix: "s3", name: "Amazon S3" });
    expect(catalog.hasService("S3")).toBe(true);
    expect(catalog.hasService("s4")).toBe(false);
    expect(catalog.hasService("__proto__")).toBe(false);
  });

  test("knows which services resource control policies bind", () => {
    expect(catalog.supportsResourceControlPolicies("s3")).toBe(true);
    expect(catalog.supportsResourceControlPolicies("route53")).toBe(false);
  });

  test("loads a service on first use, and answers synchronously only then", async () => {
    const fresh = await openBuiltCatalog();
    expect(fresh.readyService("sqs")).toBeNull();
    expect(fresh.action("sqs:SendMessage")).toBeNull();
    expect((await fresh.service("SQS"))?.name).toBe("Amazon SQS");
    expect(fresh.action("sqs:SendMessage")?.accessLevel).toBe("Write");
    expect(await fresh.service("no-such-service")).toBeNull();
    expect(fresh.failures()).toEqual([]);
  });
});

describe("actions", () => {
  test("tells access level, resource types and keys", () => {
    const action = catalog.action("S3:getobject");
    expect(action).toMatchObject({ service: "s3", name: "GetObject", accessLevel: "Read" });
    expect(action?.description).toMatch(/^Retrieve/u);
    expect(action?.resourceTypes.map(({ name }) => name)).toContain("object");
    expect(action?.conditionKeys).toContain("s3:ExistingObjectTag/${TagKey}");
    expect(catalog.readyService("s3")?.resourceTypes.get("object")?.arn).toBe(
      "arn:${Partition}:s3:::${BucketName}/${ObjectName}",
    );
  });

  test.each([
    ["iam:AttachRolePolicy", "Permissions management"],
    ["iam:TagRole", "Tagging"],
    ["iam:ListRoles", "List"],
    ["iam:PassRole", "Write"],
  ])("%s is %s", (name, accessLevel) => {
    expect(catalog.action(name)?.accessLevel).toBe(accessLevel);
  });

  test("names the resource types a call cannot do without", () => {
    const types = catalog.action("ec2:RunInstances")?.resourceTypes ?? [];
    expect(types.find(({ name }) => name === "instance")?.required).toBe(true);
    expect(types.find(({ name }) => name === "key-pair")?.required).toBe(false);
    expect(types.find(({ name }) => name === "subnet")?.conditionKeys).toContain("ec2:Vpc");
  });

  test.each(["s3:GetObjet", "GetObject", "s3:", ":", "", "s3:GetObject:x", "nope:Get"])(
    "knows no action %j",
    (name) => {
      expect(catalog.action(name)).toBeNull();
    },
  );

  test("has every action's name for completion, the details' twin", async () => {
    const names = await catalog.actionNames();
    expect(names.length).toBe(catalog.services().length);
    const s3 = names.find(({ prefix }) => prefix === "s3");
    expect(s3?.actions.map(({ name }) => name.toLowerCase()).toSorted()).toEqual(
      [...(catalog.readyService("s3")?.actions.keys() ?? [])].toSorted(),
    );
  });
});

describe("condition keys", () => {
  test.each([
    ["aws:SourceIp", "IPAddress", false],
    ["AWS:principalorgid", "String", false],
    ["aws:PrincipalTag/team", "String", false],
    ["aws:TagKeys", "String", true],
    ["aws:CalledVia", "String", true],
    ["aws:MultiFactorAuthAge", "Numeric", false],
    ["s3:prefix", "String", false],
    ["s3:ExistingObjectTag/team", "String", false],
    ["sts:ExternalId", "String", false],
    ["sts:TransitiveTagKeys", "String", true],
    ["saml:edupersonaffiliation", "String", true],
    ["accounts.google.com:aud", "String", false],
    ["codebuild:environment.environmentVariables/STAGE.value", "String", false],
  ])("%s is a %s, multivalued: %s", (key, type, multivalued) => {
    expect(catalog.conditionKey(key)).toMatchObject({ type, multivalued });
  });

  test.each(["aws:SourceIP2", "aws:PrincipalTag/", "s3:prefixes", "sts:ExternalID2", "", ":"])(
    "knows no key %j",
    (key) => {
      expect(catalog.conditionKey(key)).toBeNull();
    },
  );
});

describe("managed policies", () => {
  test("lists name and path", async () => {
    const policies = await catalog.managedPolicies();
    expect(policies.length).toBeGreaterThan(1500);
    expect(policies).toContainEqual({
      arn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
      name: "ViewOnlyAccess",
      path: "/job-function/",
    });
    expect(policies).toContainEqual({
      arn: "arn:aws:iam::aws:policy/AdministratorAccess",
      name: "AdministratorAccess",
      path: "/",
    });
  });

  test("gives the current text as a person would write it", async () => {
    const text = await catalog.managedPolicy("arn:aws:iam::aws:policy/AdministratorAccess");
    expect(text).toBe(
      [
        "{",
        '  "Version": "2012-10-17",',
        '  "Statement": [',
        "    {",
        '      "Effect": "Allow",',
        '      "Action": "*",',
        '      "Resource": "*"',
        "    }",
        "  ]",
        "}",
      ].join("\n"),
    );
  });

  test.each([
    "arn:aws:iam::111111111111:policy/AdministratorAccess",
    "arn:aws-cn:iam::aws:policy/AdministratorAccess",
    "arn:aws:iam::aws:policy/NoSuchPolicy",
    "arn:aws:iam::aws:policy/../index",
    "AdministratorAccess",
    "",
  ])("has no text for %j", async (arn) => {
    expect(await catalog.managedPolicy(arn)).toBeNull();
  });
});

describe("bad files", () => {
  test("a catalog that cannot be read knows nothing and says why", async () => {
    const empty = await openCatalog(() => Promise.reject(new Error("offline")));
    expect(empty.services()).toEqual([]);
    expect(await empty.service("s3")).toBeNull();
    expect(await empty.actionNames()).toEqual([]);
    expect(await empty.managedPolicies()).toEqual([]);
    expect(await empty.managedPolicy("arn:aws:iam::aws:policy/AdministratorAccess")).toBeNull();
    expect(empty.conditionKey("aws:SourceIp")).toBeNull();
    expect(empty.failures()).toEqual([
      { file: "index.json", code: "unreadable" },
      { file: "action-names.json", code: "unreadable" },
      { file: "managed-policies.json", code: "unreadable" },
    ]);
  });

  test.each(["", "<!doctype html>", "[]", '{"name":"S3"}', '{"name":1,"actions":[[]]}'])(
    "a service file of %j is a failure, and is read anew when asked again",
    async (content) => {
      const folder = await builtCatalogFolder();
      let broken = true;
      const shaky = await openCatalog(async (file) =>
        broken && file.startsWith("services/")
          ? content
          : readFile(path.join(folder, file), "utf8"),
      );
      expect(await shaky.service("s3")).toBeNull();
      expect(shaky.failures()).toEqual([{ file: "services/s3.json", code: "malformed" }]);
      broken = false;
      expect((await shaky.service("s3"))?.name).toBe("Amazon S3");
      expect(shaky.failures()).toEqual([]);
    },
  );

  test("asks for a file once, however many ask at the same time", async () => {
    const folder = await builtCatalogFolder();
    const asked: string[] = [];
    const counting = await openCatalog((file) => {
      asked.push(file);
      return readFile(path.join(folder, file), "utf8");
    });
    await Promise.all([
      counting.service("s3"),
      counting.ready(["s3", "s3"]),
      counting.service("S3"),
    ]);
    expect(asked).toEqual(["index.json", "services/s3.json"]);
  });
});
