import { beforeAll, expect, test } from "vitest";
import { compileScenario } from "../../evaluation/world.ts";
import type { Decision } from "../../iam/decision.ts";
import { loadScenario } from "../load.ts";
import { EXAMPLES } from "./examples.ts";
import type { ExampleId } from "./texts.ts";
import { readManagedPolicies } from "./testing/managed-policies.ts";

interface Try {
  readonly example: ExampleId;
  readonly what: string;
  /** A piece of the document, written without white space, and what takes its place. */
  readonly replace: readonly [string, string];
  readonly request: string;
  readonly before: Decision;
  readonly after: Decision;
}

/** The descriptions tell people what to change; this is what they are promised to see. */
const TRIES: readonly Try[] = [
  {
    example: "group-to-cross-account-role-mfa",
    what: "Bob joins the team",
    replace: [`{"name":"bob"`, `{"groups":["search-team"],"name":"bob"`],
    request: "Bob, who is not in the group, tries with MFA",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "group-to-cross-account-role-mfa",
    what: "BoolIfExists lets access keys in",
    replace: [`"Bool":`, `"BoolIfExists":`],
    request: "Alice forgets MFA",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "third-party-external-id",
    what: "the old role asks for the external ID",
    replace: [
      `{"Sid":"VendorForAnyone",`,
      `{"Condition":{"StringEquals":{"sts:ExternalId":"example-corp-7f3a"}},`,
    ],
    request: "Another customer finds the old role",
    before: "allowed",
    after: "implicitDeny",
  },
  {
    example: "pass-role-one-role",
    what: "Erik may pass the report role alone",
    replace: [
      `"Action":"iam:PassRole","Resource":"*"`,
      `"Action":"iam:PassRole","Resource":"arn:aws:iam::111111111111:role/report-function-role"`,
    ],
    request: "Erik gives the function the admin role",
    before: "allowed",
    after: "implicitDeny",
  },
  {
    example: "ec2-instance-role-s3",
    what: "the listing is allowed on the bucket",
    replace: [
      `"Action":"s3:ListBucket","Resource":"arn:aws:s3:::shop-assets/*"`,
      `"Action":"s3:ListBucket","Resource":"arn:aws:s3:::shop-assets"`,
    ],
    request: "The instance lists the bucket",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "bucket-policy-principals",
    what: "the boundary denies S3",
    replace: [
      `{"Sid":"LogsOnly",`,
      `{"Effect":"Deny","Action":"s3:*","Resource":"*"},{"Sid":"LogsOnly",`,
    ],
    request: "The policy names the session: the boundary does not limit",
    before: "allowed",
    after: "explicitDeny",
  },
  {
    example: "bucket-policy-principals",
    what: "the analyst has a policy of its own",
    replace: [
      `{"name":"analyst",`,
      `{"inlinePolicies":[{"name":"ReadAccountFolder","document":{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::ledger/account/*"}}}],"name":"analyst",`,
    ],
    request: "The policy names the account: an identity-based Allow is missing",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "scp-boundary-identity",
    what: "the unit has FullAWSAccess again",
    replace: [
      `"serviceControlPolicies":["ApprovedServices"]`,
      `"serviceControlPolicies":["ApprovedServices","FullAWSAccess"]`,
    ],
    request: "SQS is not in the SCPs",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "role-chain-three-accounts",
    what: "the last hop asks for one hour",
    replace: [`"durationSeconds":43200`, `"durationSeconds":3600`],
    request: "The last hop asks for twelve hours",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "aws-managed-policies",
    what: "the auditor may read secrets",
    replace: [
      `policy/ReadOnlyAccess"`,
      `policy/ReadOnlyAccess","arn:aws:iam::aws:policy/SecretsManagerReadWrite"`,
    ],
    request: "ReadOnlyAccess does not read secrets",
    before: "implicitDeny",
    after: "allowed",
  },
  {
    example: "aws-managed-policies",
    what: "the payroll key listens to its account",
    replace: [
      `"arn:aws:iam::111111111111:role/payroll-app"`,
      `["arn:aws:iam::111111111111:role/payroll-app","arn:aws:iam::111111111111:root"]`,
    ],
    request: "AdministratorAccess cannot use the payroll key",
    before: "implicitDeny",
    after: "allowed",
  },
];

let managedPolicies: ReadonlyMap<string, string>;

beforeAll(async () => {
  managedPolicies = await readManagedPolicies();
}, 60_000);

function decide(text: string, name: string): Decision | undefined {
  const loaded = loadScenario(text);
  expect(loaded.problems).toEqual([]);
  if (!loaded.ok) return undefined;
  const request = loaded.scenario.requests.find((saved) => saved.name === name);
  return request && compileScenario(loaded.scenario, { managedPolicies }).decide(request);
}

test.each(TRIES)("$example: $what", async ({ example, replace, request, before, after }) => {
  const document = await EXAMPLES.find(({ id }) => id === example)?.load();
  const text = JSON.stringify(document);
  expect(text.split(replace[0])).toHaveLength(2);
  expect(decide(text, request)).toBe(before);
  expect(decide(text.replace(...replace), request)).toBe(after);
});
