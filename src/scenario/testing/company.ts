import type { Scenario } from "../../iam/model.ts";
import { loadScenario } from "../load.ts";

// An organization with units in units, policies at every level, and texts that name its parts.

export const MANAGER = "999999999999";
export const SHOP = "111111111111";
export const LAB = "222222222222";
export const WORK = "ou-ab12-00000001";
export const PROD = "ou-ab12-00000002";
export const PLAY = "ou-ab12-00000003";
export const PROD_PATH = `o-exampleorg1/r-ab12/${WORK}/${PROD}`;

const statement = (fields: object) => JSON.stringify({ Version: "2012-10-17", Statement: fields });

/** A scenario that loads without a problem. */
export function scenarioOf(document: object): Scenario {
  const loaded = loadScenario({ version: 1, name: "n", ...document });
  if (!loaded.ok || loaded.problems.length > 0) {
    throw new Error(`not a scenario: ${JSON.stringify(loaded.problems)}`);
  }
  return loaded.scenario;
}

export const COMPANY = scenarioOf({
  organizations: [
    {
      id: "o-exampleorg1",
      managementAccountId: MANAGER,
      policies: [
        {
          name: "Regions",
          type: "SERVICE_CONTROL_POLICY",
          document: statement({ Effect: "Deny" }),
        },
        { name: "Guard", type: "SERVICE_CONTROL_POLICY", document: statement({ Sid: "Guard" }) },
        { name: "OnlyUs", type: "RESOURCE_CONTROL_POLICY", document: statement({ Sid: "Us" }) },
      ],
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: [MANAGER],
        organizationalUnits: [
          {
            id: WORK,
            name: "Workloads",
            serviceControlPolicies: ["FullAWSAccess", "Regions"],
            organizationalUnits: [
              {
                id: PROD,
                name: "Production",
                accounts: [SHOP],
                resourceControlPolicies: ["RCPFullAWSAccess", "OnlyUs"],
              },
            ],
          },
          { id: PLAY, name: "Sandbox", accounts: [LAB] },
        ],
      },
    },
  ],
  accounts: [
    { id: MANAGER, name: "Management" },
    {
      id: SHOP,
      name: "Shop",
      serviceControlPolicies: ["FullAWSAccess", "Guard"],
      roles: [
        {
          name: "app",
          assumeRolePolicyDocument: statement({
            Principal: { AWS: `arn:aws:iam::${SHOP}:root` },
            Condition: {
              StringEquals: { "aws:PrincipalOrgID": "o-exampleorg1" },
              "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": [`${PROD_PATH}/*`] },
            },
          }),
        },
      ],
    },
    { id: LAB, name: "Lab" },
  ],
  layout: { [SHOP]: { x: 800, y: 0 }, [`arn:aws:iam::${SHOP}:role/app`]: { x: 40, y: 60 } },
});

export const trustOf = ({ accounts }: Scenario, id: string) =>
  accounts.find((account) => account.id === id)?.roles[0]?.assumeRolePolicyDocument ?? "";
