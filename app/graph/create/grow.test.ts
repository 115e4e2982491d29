import { expect, test } from "vitest";
import { listEntities, listRelations } from "#core";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { growths } from "./grow.ts";

const { scenario } = pictureOf(CROSS_ACCOUNT);
const ALICE = arn("user/alice");

const kindsOf = (...args: Parameters<typeof growths>) => growths(...args).map(({ kind }) => kind);

test.each([
  [ALICE, "right", "group", "membership"],
  [ALICE, "down", "policy", "attachment"],
  ["arn:aws:s3:::reports", "left", "role", "identity-grant"],
  ["lambda.amazonaws.com", "right", "role", "trust"],
] as const)("from %s to the %s: first a %s, by %s", (id, direction, kind, by) => {
  const [first] = growths(scenario, id, direction);
  expect(first).toMatchObject({ kind, connection: { kind: by } });
});

test("everything offered is new, in the account it is connected in, and connected by a relation", () => {
  const all = [...growths(scenario, ALICE, "right"), ...growths(scenario, ALICE, "up")];
  expect(all.length).toBeGreaterThan(5);
  for (const { made, scenario: grown } of all) {
    expect(made.account).toBe(ONE);
    const ends = listRelations(grown).flatMap(({ from, to }) => [from, to]);
    expect(ends).toContain(made.id);
  }
});

test("a role grows to the left by who it trusts, to the right by what it reads or runs", () => {
  const id = listEntities(scenario).find(({ kind }) => kind === "role")?.id ?? "";
  expect(kindsOf(scenario, id, "left")).toEqual(["user", "oidc-provider", "saml-provider", "role"]);
  expect(kindsOf(scenario, id, "right")).toContain("ec2-instance");
});

test("containers grow inside, and nothing grows where nothing can", () => {
  expect(kindsOf(scenario, TWO, "down")).toEqual(["user", "group", "role", "s3-bucket"]);
  expect(growths(scenario, ALICE, "left")).toEqual([]);
  expect(growths(scenario, "nobody", "left")).toEqual([]);
});
