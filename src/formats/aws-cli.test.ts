import { execFileSync } from "node:child_process";
import { sample, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import { awsCliCommands } from "./aws-cli.ts";
import { awsConfig } from "./aws-config.ts";
import { powershellQuote, shellQuote } from "./shell.ts";

const ALICE = "arn:aws:iam::111111111111:user/alice";
const APP = "arn:aws:iam::222222222222:role/team/app";

function call(action: string, resource = "*"): string | undefined {
  return awsCliCommands({ principal: ALICE, action, resource })[0]?.text;
}

describe("the call", () => {
  it.each([
    [
      "s3:GetObject",
      "arn:aws:s3:::reports/a b.csv",
      "aws s3api get-object --bucket reports --key 'a b.csv' object",
    ],
    ["s3:ListBucket", "arn:aws:s3:::reports", "aws s3api list-objects-v2 --bucket reports"],
    ["s3:ListAllMyBuckets", "*", "aws s3api list-buckets"],
    ["ec2:DescribeDBInstances", "*", "aws ec2 describe-db-instances"],
    [
      "ec2:StopInstances",
      "arn:aws:ec2:eu-west-1:111111111111:instance/i-1",
      "aws ec2 stop-instances --instance-ids i-1 --region eu-west-1",
    ],
    [
      "ec2:RunInstances",
      "arn:aws:ec2:eu-west-1::image/ami-1",
      "aws ec2 run-instances --region eu-west-1",
    ],
    [
      "lambda:InvokeFunction",
      "arn:aws:lambda:eu-west-1:111111111111:function:f",
      "aws lambda invoke --function-name f --region eu-west-1",
    ],
    ["states:StartExecution", "*", "aws stepfunctions start-execution"],
    ["iam:PassRole", APP, undefined],
    ["s3:Get*", "*", undefined],
    ["s3; rm -rf /:x", "*", undefined],
    ["nothing", "*", undefined],
  ])("%s on %s", (action, resource, text) => {
    expect(call(action, resource)).toBe(text);
  });

  it("of nobody is not signed", () => {
    const request = { action: "s3:GetObject", resource: "arn:aws:s3:::b/k.txt" };
    const [anonymous] = awsCliCommands({ principal: "anonymous", ...request });
    expect(anonymous?.text).toBe(
      "aws s3api get-object --bucket b --key k.txt k.txt --no-sign-request",
    );
  });

  it("says whether it can be run as it is", () => {
    const complete = (action: string) =>
      awsCliCommands({ principal: ALICE, action, resource: "arn:aws:s3:::b/k" }).map(
        (one) => one.complete,
      );
    expect([complete("s3:GetObject"), complete("s3:PutObject")]).toEqual([[true], [false]]);
  });
});

describe("the hops", () => {
  const request: Request = {
    principal: ALICE,
    assume: [
      {
        role: APP,
        sessionName: "alice",
        externalId: "it's secret",
        mfa: true,
        durationSeconds: 900,
        sessionPolicies: [{ Version: "2012-10-17", Statement: [] }],
        sessionPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
        tags: { project: "a,b" },
        transitiveTagKeys: ["project"],
        sourceIdentity: "alice",
      },
      { role: APP },
    ],
    action: "sts:GetCallerIdentity",
    resource: "*",
  };

  it("are one command each, with every parameter", () => {
    expect(awsCliCommands(request)).toMatchObject([
      {
        complete: false,
        argv: [
          "aws",
          "sts",
          "assume-role",
          "--role-arn",
          APP,
          "--role-session-name",
          "alice",
          "--external-id",
          "it's secret",
          "--serial-number",
          "<ARN of the MFA device>",
          "--token-code",
          "<code>",
          "--duration-seconds",
          "900",
          "--policy",
          '{\n  "Version": "2012-10-17",\n  "Statement": []\n}',
          "--policy-arns",
          '[{"arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}]',
          "--tags",
          '[{"Key":"project","Value":"a,b"}]',
          "--transitive-tag-keys",
          '["project"]',
          "--source-identity",
          "alice",
          "--profile",
          "alice",
        ],
      },
      {
        complete: true,
        text: `aws sts assume-role --role-arn ${APP} --role-session-name session --profile app`,
      },
      { complete: true, text: "aws sts get-caller-identity --profile app-2" },
    ]);
  });

  const GITHUB = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
  const CORP = "arn:aws:iam::111111111111:saml-provider/Corp";
  const FUNCTION = "arn:aws:lambda:eu-west-1:111111111111:function:f";

  it.each([
    [CORP, "assume-role-with-saml"],
    [GITHUB, "assume-role-with-web-identity"],
    ["accounts.google.com", "assume-role-with-web-identity"],
  ])("of %s begin with %s, which nobody signs", (principal, operation) => {
    const two = { ...request, principal, assume: [{ role: APP }, { role: APP }] };
    const [first, second, last] = awsCliCommands(two);
    expect(first?.argv[2]).toBe(operation);
    expect(first?.argv).not.toContain("--profile");
    expect(second?.text).toMatch(/--profile app$/);
    expect(last?.text).toBe("aws sts get-caller-identity --profile app-2");
  });

  it.each([
    ["a token of GitHub", GITHUB, "web_identity_token_file = <path of the token>"],
    ["a token of Google", "accounts.google.com", "web_identity_token_file = <path of the token>"],
    ["a function", FUNCTION, "credential_source = Environment"],
    ["a task", "arn:aws:ecs:eu-west-1:111111111111:task/c/t", "credential_source = EcsContainer"],
    [
      "an instance",
      "arn:aws:ec2:eu-west-1:111111111111:instance/i-1",
      "credential_source = Ec2InstanceMetadata",
    ],
  ])("of %s have a profile with its source", (_, principal, source) => {
    const config = awsConfig({ ...request, principal, assume: [{ role: APP }] });
    expect(config?.text).toBe(`[profile app]\nrole_arn = ${APP}\n${source}\n`);
    const [hop] = awsCliCommands({ ...request, principal, assume: [{ role: APP }] });
    expect(hop?.argv).not.toContain("--profile");
  });

  it("of SAML have profiles from the second role on, and the name to store the first by", () => {
    const chain = { ...request, principal: CORP, assume: [{ role: APP }, { role: APP }] };
    expect(awsConfig(chain)).toEqual({
      text: `[profile app-2]\nrole_arn = ${APP}\nsource_profile = app\n`,
      profile: "app-2",
      leftOut: [],
      stored: "app",
    });
    expect(awsConfig({ ...chain, assume: [{ role: APP }] })?.text).toBe("");
  });

  it("take no value for an option, and read no file for one", () => {
    const assume = [
      { role: "--profile", sessionName: "file:///etc/passwd", externalId: "FILEB://x" },
    ];
    const [hop] = awsCliCommands({ ...request, assume });
    expect(hop?.argv).toEqual([
      "aws",
      "sts",
      "assume-role",
      "--role-arn=--profile",
      "--profile",
      "alice",
    ]);
  });

  it("fill a profile each, and say what profiles cannot hold", () => {
    expect(awsConfig(request)).toEqual({
      profile: "app-2",
      stored: null,
      leftOut: ["SessionPolicies", "Tags", "TransitiveTagKeys", "SourceIdentity", "SerialNumber"],
      text: [
        "[profile app]",
        `role_arn = ${APP}`,
        "source_profile = alice",
        "role_session_name = alice",
        "external_id = it's secret",
        "mfa_serial = <ARN of the MFA device>",
        "duration_seconds = 900",
        "",
        "[profile app-2]",
        `role_arn = ${APP}`,
        "source_profile = app",
        "",
      ].join("\n"),
    });
  });

  it("cannot begin a setting or section of their own in a profile", () => {
    const assume = [
      { role: "x\n[default]\ncredential_process = evil", sessionName: "a\r\nb = c\u2028d" },
    ];
    const text = awsConfig({ ...request, assume })?.text ?? "";
    expect(text.trimEnd().split(/[\r\n\u2028]/)).toHaveLength(4);
    expect(text).not.toMatch(/^(?:\[default\]|credential_process|b =)/m);
  });

  it("of a request without roles are none", () => {
    expect(awsConfig({ ...request, assume: [] })).toBeNull();
  });
});

it("law: a shell reads every quoted argument as it was", () => {
  const text = string({ unit: "grapheme", maxLength: 30 }).map((one) => one.replaceAll("\0", ""));
  const hostile = ["", "'", "$(id)", "`id`", "a\nb", "!!", "\\", "-n", "*", "~", "a'b\"c;d|e&f"];
  const all = [...hostile, ...sample(text, { numRuns: 100, seed: 7 })].filter(
    (one) => !/\p{Cs}/u.test(one),
  );
  const line = `printf '%s\\0' ${all.map(shellQuote).join(" ")}`;
  const read = execFileSync("/bin/sh", ["-c", line], { encoding: "utf8" });
  expect(read.split("\0").slice(0, -1)).toEqual(all);
});

it.each([
  ["plain-word", "plain-word"],
  ["it's", "'it''s'"],
  ["‘curly’", "'‘‘curly’’'"],
  ['{"a":"$x"}', `'{"a":"$x"}'`],
  ["a,b", "'a,b'"],
  ["@args", "'@args'"],
  ["a\0b", "ab"],
  ["", "''"],
])("PowerShell takes %s as %s", (argument, quoted) => {
  expect(powershellQuote(argument)).toBe(quoted);
});

describe("the caller's own session", () => {
  const get = { action: "s3:ListBucket", resource: "arn:aws:s3:::b" };

  it("of a user is made by GetSessionToken, with MFA where the session has it", () => {
    const request = { ...get, principal: ALICE, session: { mfa: true, durationSeconds: 900 } };
    const commands = awsCliCommands(request);
    expect(commands.map(({ text }) => text)).toEqual([
      "aws sts get-session-token --duration-seconds 900 --serial-number '<ARN of the MFA device>' --token-code '<code>' --profile alice",
      "aws s3api list-objects-v2 --bucket b --profile alice-session",
    ]);
    expect(commands.map(({ kind, stored }) => [kind, stored])).toEqual([
      ["session", "alice-session"],
      ["call", null],
    ]);
  });

  it("of a federated user is made by the user behind it", () => {
    const [made, called] = awsCliCommands({
      ...get,
      principal: "arn:aws:sts::111111111111:federated-user/guest",
      session: {
        user: ALICE,
        sessionPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
        tags: { team: "search" },
      },
    });
    expect(made?.text).toBe(
      `aws sts get-federation-token --name guest --policy-arns '[{"arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}]' --tags '[{"Key":"team","Value":"search"}]' --profile alice`,
    );
    expect(made?.stored).toBe("guest");
    expect(called?.argv.slice(-2)).toEqual(["--profile", "guest"]);
  });

  it("signs for the first role", () => {
    const request = { ...get, principal: ALICE, session: {}, assume: [{ role: APP }] };
    const [, assumes] = awsCliCommands(request);
    expect(assumes?.argv.slice(-2)).toEqual(["--profile", "alice-session"]);
    expect(awsConfig(request)?.text).toContain("source_profile = alice-session");
  });

  it.each(["arn:aws:sts::111111111111:assumed-role/app/s", "arn:aws:iam::111111111111:root"])(
    "of %s is not made again",
    (principal) => {
      const kinds = awsCliCommands({ ...get, principal }).map(({ kind }) => kind);
      expect(kinds).toEqual(["call"]);
    },
  );
});
