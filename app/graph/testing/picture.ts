import {
  type Entity,
  EXAMPLES,
  listEntities,
  listRelations,
  loadScenario,
  type Relation,
  type Scenario,
} from "#core";
import { layoutScenario } from "../layout.ts";
import type { Layout } from "../placement.ts";

/** A scenario with what is derived from it, for tests. */
export interface TestPicture {
  readonly scenario: Scenario;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: readonly Relation[];
  readonly layout: Layout;
}

/** Loads a scenario document, which must have no problem, and lays it out. */
export function pictureOf(
  document: unknown,
  before: Layout | null = null,
  isNarrow = false,
): TestPicture {
  const loaded = loadScenario(document);
  if (!loaded.ok || loaded.problems.length > 0) {
    throw new Error(`not a scenario: ${JSON.stringify(loaded.problems)}`);
  }
  const { scenario } = loaded;
  const relations = listRelations(scenario);
  return {
    scenario,
    relations,
    entities: new Map(listEntities(scenario).map((entity) => [entity.id, entity])),
    layout: layoutScenario(scenario, relations, before, isNarrow),
  };
}

/** Every example of the gallery, by its id. */
export async function examplePictures(
  isNarrow = false,
): Promise<readonly (readonly [string, TestPicture])[]> {
  return Promise.all(
    EXAMPLES.map(
      async (example) => [example.id, pictureOf(await example.load(), null, isNarrow)] as const,
    ),
  );
}

export const ONE = "111111111111";
export const TWO = "222222222222";

export const arn = (rest: string, account = ONE) => `arn:aws:iam::${account}:${rest}`;

export const allow = (fields: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", ...fields }],
});

/** Two accounts: a user in a group that may assume a role of the other account, which reads a bucket. */
export const CROSS_ACCOUNT = {
  version: 1,
  name: "Cross-account",
  accounts: [
    {
      id: ONE,
      name: "Team",
      users: [
        { name: "alice", groups: ["team"], permissionsBoundary: arn("policy/Ceiling") },
        { name: "bob" },
      ],
      groups: [
        {
          name: "team",
          inlinePolicies: [
            {
              name: "Assume",
              document: allow({
                Action: "sts:AssumeRole",
                Resource: arn("role/service/reader", TWO),
              }),
            },
          ],
        },
      ],
      policies: [
        { name: "Ceiling", document: allow({ Action: "*", Resource: "*" }) },
        { name: "Spare", document: allow({ Action: "*", Resource: "*" }) },
      ],
    },
    {
      id: TWO,
      name: "Data",
      roles: [
        {
          name: "reader",
          path: "/service/",
          assumeRolePolicyDocument: allow({
            Principal: { AWS: arn("root"), Service: "lambda.amazonaws.com" },
            Action: "sts:AssumeRole",
          }),
          attachedPolicies: ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"],
        },
      ],
      resources: [
        {
          arn: "arn:aws:s3:::reports",
          policy: allow({
            Principal: { AWS: arn("role/service/reader", TWO) },
            Action: "s3:GetObject",
            Resource: "arn:aws:s3:::reports/*",
            Condition: { Bool: { "aws:SecureTransport": "true" } },
          }),
        },
      ],
    },
  ],
};
