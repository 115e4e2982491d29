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
});
