import { describe, expect, it } from "vitest";
import { type Denial, parseDenial, parseDenials, requestOfDenial } from "./denial.ts";

function read(json: unknown): Denial {
  const denial = parseDenial(JSON.stringify(json, null, 2));
  if (!denial.ok) throw new Error(denial.error.code);
  return denial.value;
}

const SECRET = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";
const GET = `User: arn:aws:iam::123456789012:user/John is not authorized to perform: secretsmanager:GetSecretValue on resource: ${SECRET}`;

describe("a CloudTrail event", () => {
  const event = {
    eventTime: "2026-03-01T12:00:00Z",
    eventSource: "s3.amazonaws.com",
    eventName: "HeadObject",
    awsRegion: "eu-west-1",
    sourceIPAddress: "203.0.113.9",
    vpcEndpointId: "vpce-0a1",
    errorCode: "AccessDenied",
    errorMessage: "Access Denied",
    userIdentity: {
      type: "AssumedRole",
      arn: "arn:aws:sts::111111111111:assumed-role/app/s1",
      accountId: "111111111111",
      sessionContext: { attributes: { mfaAuthenticated: "true" } },
    },
    requestParameters: { bucketName: "reports", key: "2026/q1.csv" },
    resources: [{ ARN: "arn:aws:s3:::reports", accountId: "111111111111" }],
  };

  it.each([
    ["alone", event],
    [
      "in a file's records, after one that succeeded",
      { Records: [{ eventName: "GetObject" }, event] },
    ],
    ["in a list", [event]],
    ["as the detail of an EventBridge event", { "detail-type": "AWS API Call", detail: event }],
  ])("%s", (_, json) => {
    expect(requestOfDenial(read(json))).toEqual({
      principal: "arn:aws:sts::111111111111:assumed-role/app/s1",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::reports/2026/q1.csv",
      resourceAccount: "111111111111",
      context: {
        "aws:SourceIp": "203.0.113.9",
        "aws:RequestedRegion": "eu-west-1",
        "aws:SourceVpce": "vpce-0a1",
      },
      time: "2026-03-01T12:00:00Z",
      session: { mfa: true },
    });
  });

  it.each([
    [
      "every refused one of a file, without those that failed otherwise",
      "NoSuchKey",
      ["s3:GetObject", "s3:PutObject"],
    ],
    [
      "all of them where all were refused",
      "AccessDenied",
      ["s3:GetObject", "s3:DeleteObject", "s3:PutObject"],
    ],
  ])("gives %s", (_, second, actions) => {
    const Records = [
      event,
      { ...event, eventName: "DeleteObject", errorCode: second },
      { ...event, eventName: "PutObject", errorCode: "Client.UnauthorizedOperation" },
      { ...event, eventName: "ListBuckets", errorCode: undefined },
    ];
    const denials = parseDenials(JSON.stringify({ Records }));
    expect(denials.ok && denials.value.map(({ action }) => action)).toEqual(actions);
  });

  it("believes AWS's message before the operation's name, and no service for an address", () => {
    const denial = read({
      ...event,
      errorMessage: `${GET} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
      sourceIPAddress: "config.amazonaws.com",
    });
    expect(denial).toMatchObject({ action: "secretsmanager:GetSecretValue", resource: SECRET });
    expect(Object.keys(denial.context)).not.toContain("aws:SourceIp");
  });

  it("takes the version from an operation's name", () => {
    const lambda = {
      ...event,
      eventSource: "lambda.amazonaws.com",
      eventName: "CreateFunction20150331",
    };
    expect(read(lambda).action).toBe("lambda:CreateFunction");
  });

  it.each([
    ["of lookup-events", { Events: [{ CloudTrailEvent: JSON.stringify(event) }] }],
    ["of CloudWatch Logs", [{ "@message": JSON.stringify(event) }]],
  ])("as the text within the answer %s", (_, json) => {
    expect(read(json).principal).toBe("arn:aws:sts::111111111111:assumed-role/app/s1");
  });

  it("one a line", () => {
    const lines = [event, { ...event, eventName: "PutObject" }, "no event"];
    const denials = parseDenials(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const actions = denials.ok ? denials.value.map(({ action }) => action) : [];
    expect(actions).toEqual(["s3:GetObject", "s3:PutObject"]);
  });

  it("says whose the resource is, though an object in it does not", () => {
    const resources = [{ ARN: "arn:aws:s3:::reports/2026/q1.csv" }, ...event.resources];
    expect(read({ ...event, resources }).resourceAccount).toBe("111111111111");
  });

  const GITHUB = "token.actions.githubusercontent.com";
  const PROVIDER = `arn:aws:iam::111111111111:oidc-provider/${GITHUB}`;
  const MAIN = "repo:octo/repo:ref:refs/heads/main";
  const ROLE = "arn:aws:iam::111111111111:role/deploy";

  it.each<readonly [string, object, Partial<Denial>]>([
    [
      "nobody",
      { userIdentity: { type: "AWSAccount", principalId: "", accountId: "anonymous" } },
      { principal: "anonymous", account: null },
    ],
    [
      "another account, which the log does not name further",
      { userIdentity: { type: "AWSAccount", principalId: "AIDA", accountId: "999999999999" } },
      { principal: null, account: "999999999999" },
    ],
    [
      "a service",
      { userIdentity: { type: "AWSService", invokedBy: "cloudtrail.amazonaws.com" } },
      { principal: "cloudtrail.amazonaws.com" },
    ],
    [
      "somebody with a token",
      {
        eventSource: "sts.amazonaws.com",
        eventName: "AssumeRoleWithWebIdentity",
        userIdentity: {
          type: "WebIdentityUser",
          principalId: `${PROVIDER}:sts.amazonaws.com:${MAIN}`,
          userName: MAIN,
          identityProvider: PROVIDER,
        },
        requestParameters: { roleArn: ROLE },
        resources: [],
      },
      {
        principal: PROVIDER,
        action: "sts:AssumeRoleWithWebIdentity",
        resource: ROLE,
        context: {
          "aws:SourceIp": "203.0.113.9",
          "aws:RequestedRegion": "eu-west-1",
          "aws:SourceVpce": "vpce-0a1",
          [`${GITHUB}:sub`]: MAIN,
          [`${GITHUB}:aud`]: "sts.amazonaws.com",
        },
      },
    ],
    [
      "somebody with an assertion",
      {
        eventSource: "sts.amazonaws.com",
        eventName: "AssumeRoleWithSAML",
        userIdentity: { type: "SAMLUser", userName: "alice" },
        requestParameters: {
          roleArn: ROLE,
          principalArn: "arn:aws:iam::111111111111:saml-provider/Corp",
        },
      },
      { principal: "arn:aws:iam::111111111111:saml-provider/Corp" },
    ],
    [
      "a federated user, and who made the session",
      {
        userIdentity: {
          type: "FederatedUser",
          arn: "arn:aws:sts::111111111111:federated-user/guest",
          sessionContext: { sessionIssuer: { arn: "arn:aws:iam::111111111111:user/alice" } },
        },
      },
      {
        principal: "arn:aws:sts::111111111111:federated-user/guest",
        federatedBy: "arn:aws:iam::111111111111:user/alice",
      },
    ],
    [
      "a user in the console without MFA",
      {
        userIdentity: {
          type: "IAMUser",
          arn: "arn:aws:iam::111111111111:user/alice",
          sessionContext: { attributes: { mfaAuthenticated: "false" } },
        },
      },
      { mfa: false, accessKeyId: null },
    ],
    [
      "a user with a key",
      {
        userIdentity: {
          type: "IAMUser",
          arn: "arn:aws:iam::111111111111:user/alice",
          accessKeyId: "AKIAIOSFODNN7EXAMPLE",
        },
      },
      { mfa: null, accessKeyId: "AKIAIOSFODNN7EXAMPLE" },
    ],
  ])("names %s", (_, more, expected) => {
    expect(read({ ...event, ...more })).toMatchObject(expected);
  });

  it("says that a service passed the caller's credentials on", () => {
    const userIdentity = { ...event.userIdentity, invokedBy: "athena.amazonaws.com" };
    expect(read({ ...event, userIdentity }).context).toMatchObject({
      "aws:ViaAWSService": "true",
      "aws:CalledViaLast": "athena.amazonaws.com",
    });
  });

  it("knows an endpoint's own events by their error", () => {
    const denial = read({ ...event, errorCode: "VpceAccessDenied" });
    expect(denial.policyType).toBe("vpc-endpoint-policy");
  });

  it("fills in who made a federated user's session, and MFA where it was not used", () => {
    const userIdentity = {
      type: "FederatedUser",
      arn: "arn:aws:sts::111111111111:federated-user/guest",
      sessionContext: { sessionIssuer: { arn: "arn:aws:iam::111111111111:user/alice" } },
    };
    expect(requestOfDenial(read({ ...event, userIdentity })).session).toEqual({
      user: "arn:aws:iam::111111111111:user/alice",
    });
  });
});
