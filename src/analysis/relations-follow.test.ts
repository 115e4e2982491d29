import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account, ManagedPolicy, Resource, Role, Scenario, User } from "../iam/model.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { followRelations, listRelations } from "./relations.ts";

const ID = "111111111111";
const MANAGED = `arn:aws:iam::${ID}:policy/Shared`;

const statement = (fields: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...fields }] });
const grant = (...resources: readonly string[]) =>
  statement({ Action: "s3:GetObject", Resource: resources });
const trust = (principal: string, more: object = {}) =>
  statement({ Principal: { AWS: principal }, Action: "sts:AssumeRole", ...more });

const GRANTS = [
  grant("*"),
  grant("arn:aws:s3:::one/*", "arn:aws:s3:::*"),
  grant(`arn:aws:iam::${ID}:role/a`, "arn:aws:s3:::two"),
  grant("arn:aws:s3:::one/*").replace("s3:GetObject", "s3:PutObject"),
  "{ half typed",
];
const TRUSTS = [
  trust(`arn:aws:iam::${ID}:user/a`),
  trust(`arn:aws:iam::${ID}:user/a`, { Condition: { Bool: { "aws:SecureTransport": "true" } } }),
  trust(`arn:aws:iam::${ID}:role/b`, { Effect: "Deny" }),
  trust("*"),
  ` ${trust("222222222222")}`,
];
const NAMES = ["a", "b", "c"];

const START = loadTestScenario({
  version: 1,
  name: "",
  accounts: [
    {
      id: ID,
      name: "main",
      groups: [{ name: "ops" }, { name: "dev" }],
      users: NAMES.map((name) => ({
        name,
        groups: ["ops"],
        inlinePolicies: [{ name: "P", document: JSON.parse(grant("arn:aws:s3:::one/*")) }],
      })),
      roles: NAMES.map((name) => ({
        name,
        assumeRolePolicyDocument: JSON.parse(trust(`arn:aws:iam::${ID}:user/a`)),
        attachedPolicies: [MANAGED],
      })),
      policies: [{ name: "Shared", document: JSON.parse(grant("arn:aws:s3:::two")) }],
      resources: ["one", "two", "three"].map((name) => ({ arn: `arn:aws:s3:::${name}` })),
    },
  ],
});

type Edit = (account: Account, at: number, variant: number) => Account;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % items.length];
const changed = <Item>(items: readonly Item[], at: number, change: (item: Item) => Item) =>
  items.map((item, index) => (index === at % items.length ? change(item) : item));
const text = (texts: readonly string[], at: number) => pick(texts, at) ?? "";

const EDITS: Readonly<Record<string, Edit>> = {
  inline: (account, at, variant) => ({
    ...account,
    users: changed(account.users, at, (user): User => ({
      ...user,
      inlinePolicies: [{ name: "P", document: text(GRANTS, variant) }],
    })),
  }),
  trust: (account, at, variant) => ({
    ...account,
    roles: changed(account.roles, at, (role): Role => ({
      ...role,
      assumeRolePolicyDocument: text(TRUSTS, variant),
    })),
  }),
  managed: (account, at, variant) => ({
    ...account,
    policies: changed(account.policies, at, (policy): ManagedPolicy => ({
      ...policy,
      document: text(GRANTS, variant),
    })),
  }),
  resource: (account, at, variant) => ({
    ...account,
    resources: changed(account.resources, at, (resource): Resource => ({
      ...resource,
      policy: variant % 2 === 0 ? null : text(TRUSTS, variant),
      role: variant % 3 === 0 ? null : `arn:aws:iam::${ID}:role/${text(NAMES, variant)}`,
    })),
  }),
  members: (account, at, variant) => ({
    ...account,
    users: changed(account.users, at, (user): User => ({
      ...user,
      groups: variant % 2 === 0 ? [] : ["dev", "ops"],
      attachedPolicies: variant % 3 === 0 ? [] : [MANAGED],
      permissionsBoundary: variant % 4 === 0 ? null : MANAGED,
    })),
  }),
  // Names may come to be twice: a scenario half repaired has them.
  rename: (account, at, variant) => ({
    ...account,
    roles: changed(account.roles, at, (role): Role => ({
      ...role,
      name: text([...NAMES, "new"], variant),
    })),
  }),
  groupPath: (account, at, variant) => ({
    ...account,
    groups: changed(account.groups, at, (group) => ({
      ...group,
      path: variant % 2 === 0 ? "/" : "/team/",
    })),
  }),
  less: (account, at, variant) =>
    variant % 2 === 0
      ? { ...account, resources: account.resources.slice(1) }
      : { ...account, policies: [], users: account.users.slice(at % 2) },
  order: (account) => ({ ...account, roles: account.roles.toReversed() }),
};

function edit(scenario: Scenario, name: string, at: number, variant: number): Scenario {
  return {
    ...scenario,
    accounts: scenario.accounts.map((account) => EDITS[name]?.(account, at, variant) ?? account),
  };
}

describe("following a scenario through edits", () => {
  it("law: gives what reading it from scratch gives, whatever was edited and undone", () => {
    const step = tuple(constantFrom(...Object.keys(EDITS)), nat(5), nat(11), nat(5));
    assert(
      property(array(step, { maxLength: 12 }), (steps) => {
        const relationsOf = followRelations();
        let scenario = START;
        expect(relationsOf(scenario)).toEqual(listRelations(scenario));
        for (const [name, at, variant, undone] of steps) {
          const before = scenario;
          scenario = edit(scenario, name, at, variant);
          expect(relationsOf(scenario)).toEqual(listRelations(scenario));
          if (undone > 0) continue;
          scenario = before;
          expect(relationsOf(scenario)).toEqual(listRelations(scenario));
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it("gives the same array where an edit changes no relation, and the same relations beside one that did", () => {
    const relationsOf = followRelations();
    const before = relationsOf(START);
    const untold = edit(edit(START, "inline", 0, 0), "inline", 0, 0);
    const first = relationsOf(untold);
    expect(relationsOf(edit(untold, "inline", 0, 4))).toBe(first);
    expect(relationsOf(edit(untold, "order", 0, 0))).not.toBe(first);
    const kept = first.filter(({ kind }) => kind === "trust");
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((relation) => before.includes(relation))).toBe(true);
  });
});
