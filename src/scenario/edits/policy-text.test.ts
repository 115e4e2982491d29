import { describe, expect, it } from "vitest";
import { addStatement, type PrincipalFilter, removePrincipals } from "./policy-text.ts";

describe("addStatement", () => {
  const statement = { Effect: "Allow" };
  it.each([
    [
      "",
      '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow"\n    }\n  ]\n}',
    ],
    ["{}", '{"Version":"2012-10-17","Statement":[{"Effect":"Allow"}]}'],
    ['{"Version":"2008-10-17"}', '{"Version":"2008-10-17","Statement":[{"Effect":"Allow"}]}'],
    ['{"Statement":[]}', '{"Statement":[{"Effect":"Allow"}]}'],
    ['{ "Statement": {"Sid":"A"} }', '{ "Statement": [{"Sid":"A"},{"Effect":"Allow"}] }'],
    ['{"Statement":5}', null],
    ['{"Other":[]}', null],
    ['{"Statement":[', null],
    ['{"Statement":[], "Statement":[]}', null],
    ["[]", null],
  ])("%j", (text, expected) => {
    expect(addStatement(text, statement)).toBe(expected);
  });
});

describe("removePrincipals", () => {
  const alice: PrincipalFilter = {
    effect: "Allow",
    matches: (type, value) => type === "AWS" && value === "alice",
  };
  const statement = (principal: string, effect = "Allow") =>
    `{"Effect":"${effect}","Principal":${principal}}`;
  const policy = (...statements: string[]) => `{"Statement":[${statements.join(",")}]}`;
  const bob = statement('{"AWS":"bob"}');
  it.each([
    ["a statement of its own", policy(statement('{"AWS":"alice"}'), bob), policy(bob)],
    ["the last statement", policy(statement('{"AWS":["alice"]}')), policy()],
    [
      "one of several",
      policy(statement('{"AWS":["alice","bob"]}')),
      policy(statement('{"AWS":["bob"]}')),
    ],
    [
      "one type of several",
      policy(statement('{"AWS":"alice","Service":"ec2.amazonaws.com"}')),
      policy(statement('{"Service":"ec2.amazonaws.com"}')),
    ],
    [
      "both ways at once",
      policy(statement('{"AWS":["bob","alice"]}'), statement('{"AWS":"alice"}')),
      policy(statement('{"AWS":["bob"]}')),
    ],
    [
      "another effect",
      policy(statement('{"AWS":"alice"}', "Deny")),
      policy(statement('{"AWS":"alice"}', "Deny")),
    ],
    ["everybody", policy(statement('"*"')), policy(statement('"*"'))],
    ["a statement outside a list", `{"Statement":${statement('{"AWS":"alice"}')}}`, policy()],
    ["half-typed text", '{"Statement":[', null],
  ])("%s", (_, text, expected) => {
    expect(removePrincipals(text, alice)).toBe(expected);
  });

  it("takes out everybody when asked to", () => {
    const everybody: PrincipalFilter = { effect: "Allow", matches: (_, value) => value === "*" };
    const text = policy(statement('"*"'), statement('{"AWS":["*","bob"]}'));
    expect(removePrincipals(text, everybody)).toBe(policy(statement('{"AWS":["bob"]}')));
  });
});
