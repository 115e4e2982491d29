import { describe, expect, test } from "vitest";
import type { Account, Resource, Role, Scenario, User } from "../iam/model.ts";
import { listRelations } from "./relations.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const ACCOUNT = "111111111111";
const OTHER = "222222222222";

const user = (name: string, fields: Partial<User> = {}): User => ({
  name,
  path: "/",
  groups: [],
  attachedPolicies: [],
  inlinePolicies: [],
  permissionsBoundary: null,
  tags: {},
  consoleAccess: false,
  mfaDevices: 0,
  accessKeys: [],
  ...fields,
});

const role = (name: string, trust: object, fields: Partial<Role> = {}): Role => ({
  name,
  path: "/",
  attachedPolicies: [],
  inlinePolicies: [],
  permissionsBoundary: null,
  tags: {},
  maxSessionDuration: 3600,
  serviceLinkedFor: null,
  assumeRolePolicyDocument: document(trust),
  ...fields,
});

const resource = (arn: string, fields: Partial<Resource> = {}): Resource => ({
  arn,
  policy: null,
  tags: {},
  blockPublicAccess: false,
  role: null,
  imds: null,
  awsManaged: false,
  ...fields,
});

const account = (id: string, fields: Partial<Account> = {}): Account => ({
  id,
  name: id,
  alias: null,
  partition: "aws",
  serviceControlPolicies: ["FullAWSAccess"],
  resourceControlPolicies: ["RCPFullAWSAccess"],
  users: [],
  groups: [],
  roles: [],
  policies: [],
  identityProviders: [],
  resources: [],
  ...fields,
});

const scenario = (...accounts: readonly Account[]): Scenario => ({
  version: 1,
  name: "",
  description: "",
  organizations: [],
  accounts,
  requests: [],
  layout: {},
  notes: [],
  collapsed: [],
});

function document(...statements: readonly object[]): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement) => Object.assign({ Effect: "Allow" }, statement)),
  });
}

const allow = (name: string, resources: string | readonly string[], action = "s3:GetObject") => ({
  name,
  document: document({ Action: action, Resource: resources }),
});

const arn = (rest: string, id = ACCOUNT) => `arn:aws:iam::${id}:${rest}`;
const trust = (principal: unknown, more: object = {}) => ({
  Principal: principal,
  Action: "sts:AssumeRole",
  ...more,
});

/** `kind effect from > to`, with `?` for what holds under conditions only. */
function lines(relations: ReturnType<typeof listRelations>): readonly string[] {
  return relations.map(
    ({ kind, effect, from, to, conditional }) =>
      `${kind} ${effect} ${from} > ${to}${conditional ? " ?" : ""}`,
  );
}

function relate(...accounts: readonly Account[]): readonly string[] {
  return lines(listRelations(scenario(...accounts)));
}

describe("lists of the document", () => {
  test("a user is a member of the groups of its own account that exist", () => {
    const groups = [{ name: "ops", path: "/team/", attachedPolicies: [], inlinePolicies: [] }];
    expect(
      relate(account(ACCOUNT, { users: [user("alice", { groups: ["ops", "gone"] })], groups })),
    ).toEqual([`membership allow ${arn("user/alice")} > ${arn("group/team/ops")}`]);
  });

  test("managed policies and the boundary relate to what carries them, known or not", () => {
    const bob = user("bob", {
      attachedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
      permissionsBoundary: arn("policy/Ceiling"),
    });
    expect(relate(account(ACCOUNT, { users: [bob] }))).toEqual([
      `attachment allow arn:aws:iam::aws:policy/ReadOnlyAccess > ${arn("user/bob")}`,
      `boundary allow ${arn("policy/Ceiling")} > ${arn("user/bob")}`,
    ]);
  });

  test("a workload's role points to the workload", () => {
    const instance = `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-1`;
    expect(
      relate(account(ACCOUNT, { resources: [resource(instance, { role: arn("role/app") })] })),
    ).toEqual([`workload allow ${arn("role/app")} > ${instance}`]);
  });
});

describe("principals of trust policies", () => {
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    ["a user of the scenario", { AWS: arn("user/alice") }, [arn("user/alice")]],
    ["an account by its root", { AWS: arn("root", OTHER) }, [OTHER]],
    ["an account by its number", { AWS: OTHER }, [OTHER]],
    ["a service", { Service: "ec2.amazonaws.com" }, ["ec2.amazonaws.com"]],
    ["a public identity provider", { Federated: "accounts.google.com" }, ["accounts.google.com"]],
    [
      "a session by its role",
      { AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/target/s` },
      [arn("role/deep/target")],
    ],
    ["everybody", { AWS: "*" }, ["anonymous"]],
    ["several", { AWS: [OTHER, arn("user/alice")] }, [OTHER, arn("user/alice")]],
  ];
  test.each(cases)("%s", (_, principal, from) => {
    const target = role("target", {}, { path: "/deep/", assumeRolePolicyDocument: "{}" });
    const trusting = role("trusting", trust(principal));
    expect(relate(account(ACCOUNT, { users: [user("alice")], roles: [target, trusting] }))).toEqual(
      from.map((id) => `trust allow ${id} > ${arn("role/trusting")}`),
    );
  });

  test("a role that trusts itself, and a canonical user, make no edge", () => {
    const self = role("self", trust({ AWS: arn("role/self"), CanonicalUser: "79a59df900b949e5" }));
    expect(relate(account(ACCOUNT, { roles: [self] }))).toEqual([]);
  });

  test("a Deny is its own relation; a Deny for everybody is none", () => {
    const guarded = role("guarded", trust({ AWS: OTHER }), {
      assumeRolePolicyDocument: document(
        trust({ AWS: OTHER }),
        trust({ AWS: arn("user/x", OTHER) }, { Effect: "Deny" }),
        trust("*", { Effect: "Deny" }),
      ),
    });
    expect(relate(account(ACCOUNT, { roles: [guarded] }))).toEqual([
      `trust allow ${OTHER} > ${arn("role/guarded")}`,
      `trust deny ${arn("user/x", OTHER)} > ${arn("role/guarded")}`,
    ]);
  });

  test("conditional unless one statement has no conditions", () => {
    const when = { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } };
    const mfa = role("mfa", trust({ AWS: OTHER }, when));
    const texts = document(trust({ AWS: OTHER }, when), trust({ AWS: OTHER }));
    const both = role("both", {}, { assumeRolePolicyDocument: texts });
    expect(relate(account(ACCOUNT, { roles: [mfa, both] }))).toEqual([
      `trust allow ${OTHER} > ${arn("role/mfa")} ?`,
      `trust allow ${OTHER} > ${arn("role/both")}`,
    ]);
  });

  test("the source is the statement, in the author's own text", () => {
    const text = `{ "Statement": {"Effect":"Allow","Principal":{"AWS":"${OTHER}"},"Action":"sts:AssumeRole"} }`;
    const [relation] = listRelations(
      scenario(account(ACCOUNT, { roles: [role("r", {}, { assumeRolePolicyDocument: text })] })),
    );
    const range = relation?.source?.range;
    expect(text.slice(range?.from, range?.to)).toBe(
      `{"Effect":"Allow","Principal":{"AWS":"${OTHER}"},"Action":"sts:AssumeRole"}`,
    );
  });
});

describe("resource-based policies", () => {
  test("grant to the principals they name, in both effects", () => {
    const bucket = resource("arn:aws:s3:::reports", {
      policy: document(
        { Principal: { AWS: arn("user/alice") }, Action: "s3:*", Resource: "*" },
        { Principal: { AWS: arn("user/eve") }, Action: "s3:*", Resource: "*", Effect: "Deny" },
        { NotPrincipal: { AWS: arn("user/eve") }, Action: "s3:*", Resource: "*", Effect: "Deny" },
      ),
    });
    expect(relate(account(ACCOUNT, { resources: [bucket] }))).toEqual([
      `resource-grant allow ${arn("user/alice")} > arn:aws:s3:::reports`,
      `resource-grant deny ${arn("user/eve")} > arn:aws:s3:::reports`,
    ]);
  });
});

describe("identity-based policies", () => {
  const resources = [
    resource("arn:aws:s3:::reports"),
    resource("arn:aws:s3:::home"),
    resource(`arn:aws:sqs:us-east-1:${ACCOUNT}:orders`),
  ];
  const cases: readonly (readonly [string, string | readonly string[], readonly string[]])[] = [
    ["the resource itself", "arn:aws:s3:::reports", ["arn:aws:s3:::reports"]],
    ["everything in it", "arn:aws:s3:::reports/*", ["arn:aws:s3:::reports"]],
    ["a part of it", "arn:aws:s3:::reports/2026/q1.csv", ["arn:aws:s3:::reports"]],
    ["a part named by a variable", "arn:aws:s3:::home/${aws:username}/*", ["arn:aws:s3:::home"]],
    ["a pattern", "arn:aws:s3:::rep*", ["arn:aws:s3:::reports"]],
    ["a pattern over two", "arn:aws:s3:::*", ["arn:aws:s3:::reports", "arn:aws:s3:::home"]],
    ["a name that another begins with", "arn:aws:s3:::report", []],
    ["everything", "*", []],
    ["everything of every service", "arn:aws:*:*:*:*", []],
  ];
  test.each(cases)("name %s", (_, pattern, targets) => {
    const alice = user("alice", { inlinePolicies: [allow("P", pattern)] });
    expect(relate(account(ACCOUNT, { users: [alice], resources }))).toEqual(
      targets.map((target) => `identity-grant allow ${arn("user/alice")} > ${target}`),
    );
  });

  test("an attached customer managed policy counts, a boundary and a Deny do not", () => {
    const deny = {
      name: "D",
      document: document({ Action: "*", Resource: "arn:aws:s3:::home", Effect: "Deny" }),
    };
    const alice = user("alice", {
      attachedPolicies: [arn("policy/P")],
      permissionsBoundary: arn("policy/B"),
      inlinePolicies: [deny],
    });
    const policies = [
      { ...allow("P", "arn:aws:s3:::reports/*"), path: "/" },
      { ...allow("B", "arn:aws:s3:::home/*"), path: "/" },
    ];
    const relations = listRelations(
      scenario(account(ACCOUNT, { users: [alice], policies, resources })),
    );
    const grants = relations.filter(({ kind }) => kind === "identity-grant");
    expect(lines(grants)).toEqual([
      `identity-grant allow ${arn("user/alice")} > arn:aws:s3:::reports`,
    ]);
    expect(grants[0]?.source?.documentId).toBe(JSON.stringify(["managed", arn("policy/P")]));
  });

  test("actions of several statements are collected", () => {
    const alice = user("alice", {
      inlinePolicies: [
        allow("A", "arn:aws:s3:::home"),
        allow("B", "arn:aws:s3:::home/*", "s3:PutObject"),
      ],
    });
    const [relation] = listRelations(scenario(account(ACCOUNT, { users: [alice], resources })));
    expect(relation?.actions).toEqual(["s3:GetObject", "s3:PutObject"]);
  });

  test("a role that an identity may assume, in another account", () => {
    const alice = user("alice", {
      inlinePolicies: [allow("A", arn("role/search-*", OTHER), "sts:AssumeRole")],
    });
    const target = role("search-role", {}, { assumeRolePolicyDocument: "" });
    expect(
      relate(account(ACCOUNT, { users: [alice] }), account(OTHER, { roles: [target] })),
    ).toEqual([`identity-grant allow ${arn("user/alice")} > ${arn("role/search-role", OTHER)}`]);
  });

  test("a renamed owner's policies are cited under its new name", () => {
    const before = user("alice", { inlinePolicies: [allow("A", "arn:aws:s3:::home")] });
    listRelations(scenario(account(ACCOUNT, { users: [before], resources })));
    const after = { ...before, name: "alicia" };
    const [relation] = listRelations(scenario(account(ACCOUNT, { users: [after], resources })));
    expect(relation?.source?.documentId).toBe(JSON.stringify(["inline", arn("user/alicia"), "A"]));
  });
});

test("ids stay when a policy's text changes around its statement", () => {
  const ids = ["", "\n\n"].map((space) =>
    listRelations(
      scenario(
        account(ACCOUNT, {
          roles: [
            role("r", {}, { assumeRolePolicyDocument: space + document(trust({ AWS: OTHER })) }),
          ],
        }),
      ),
    ).map(({ id }) => id),
  );
  expect(ids[0]).toHaveLength(1);
  expect(ids[0]).toEqual(ids[1]);
});

test("two thousand entities with a wildcard each take bounded work", () => {
  const users = Array.from({ length: 1000 }, (_, index) =>
    user(`u${index}`, {
      inlinePolicies: [allow("A", [`arn:aws:s3:::b${index}/*`, `arn:aws:s3:::*${index}`])],
    }),
  );
  const resources = Array.from({ length: 1000 }, (_, index) => resource(`arn:aws:s3:::b${index}`));
  const elapsed = startCpuClock();
  const relations = listRelations(scenario(account(ACCOUNT, { users, resources })));
  expect(relations.length).toBeGreaterThanOrEqual(1000);
  expect(relations.length).toBeLessThan(1000 * 13);
  expect(elapsed()).toBeLessThan(3000);
});

test("hostile names are only names", () => {
  const odd = user("__proto__", { groups: ["constructor"], attachedPolicies: ["__proto__"] });
  expect(relate(account("__proto__", { users: [odd] }))).toEqual([
    `attachment allow __proto__ > arn:aws:iam::__proto__:user/__proto__`,
  ]);
});
