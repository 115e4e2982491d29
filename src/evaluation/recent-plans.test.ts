import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  BUCKET,
  HOME,
  inline,
  OBJECT,
  OTHER,
  role,
  trust,
  user,
} from "./testing/documents.ts";
import { loadWorld } from "./testing/load-world.ts";

const ENDPOINT = `arn:aws:ec2:us-east-1:${HOME}:vpc-endpoint/vpce-1`;
const OFFICE = { "aws:SourceIp": "203.0.113.9", "aws:SourceVpc": "vpc-1" };

const SCENARIO = {
  accounts: [
    account(HOME, {
      users: [
        user(
          "alice",
          inline(
            allow(["s3:GetObject", "iam:PassRole"], {
              Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
            }),
          ),
        ),
      ],
      roles: [role("app", trust({ AWS: ALICE }))],
      resources: [{ arn: BUCKET, tags: { team: "a" } }],
    }),
  ],
};

const ASKED = { principal: ALICE, action: "s3:GetObject", resource: OBJECT, context: OFFICE };

/** Every way to say something else; of a field that a request gains, this says so until it is here. */
const CHANGES: { readonly [Field in keyof Required<Request>]: readonly Request[Field][] } = {
  principal: [APP_SESSION, `${ALICE}2`],
  action: ["s3:PutObject"],
  resource: ["arn:aws:s3:::other/key"],
  assume: [[{ role: APP_ROLE }]],
  session: [{ tags: { team: "a" } }],
  accessKeyId: ["AKIAIOSFODNN7EXAMPLE"],
  context: [
    { ...OFFICE, "aws:SourceIp": "198.51.100.1" },
    { "aws:SourceVpc": "vpc-1" },
    { "aws:SourceVpc": "vpc-1", "aws:SourceIp": "203.0.113.9" },
    { ...OFFICE, "aws:SourceIp": ["203.0.113.9"] },
    { ...OFFICE, "aws:SourceIp": null },
    { ...OFFICE, "x:y": "z" },
    {},
  ],
  resourceAccount: [OTHER],
  vpcEndpoint: [ENDPOINT],
  passRole: [{ role: APP_ROLE, service: "lambda.amazonaws.com" }],
  time: ["2026-01-02T03:04:05Z"],
};

const CASES = Object.entries(CHANGES).flatMap(([field, values]) =>
  values.map((value) => [field, value] as const),
);

const now = (): number => Date.UTC(2026, 0, 1);

describe("what was asked before", () => {
  it.each(CASES)("is not asked again once %s is %j", (field, value) => {
    const world = loadWorld(SCENARIO, { now });
    const request: Record<string, unknown> & Request = { ...ASKED };
    for (let times = 0; times < 3; times += 1) world.evaluate(request);
    request[field] = value;
    const fresh = loadWorld(SCENARIO, { now });
    expect(world.decide(request)).toBe(fresh.decide({ ...request }));
    expect(world.evaluate(request)).toEqual(fresh.evaluate({ ...request }));
  });

  it("is asked again with the object's own values changed", () => {
    const world = loadWorld(SCENARIO, { now });
    const context = { ...OFFICE };
    const request = { ...ASKED, context };
    expect(Array.from({ length: 3 }, () => world.decide(request))).toContain("allowed");
    context["aws:SourceIp"] = "198.51.100.1";
    expect(world.decide(request)).toBe("implicitDeny");
  });

  it("gives the same trace as the first time", () => {
    const world = loadWorld(SCENARIO, { now });
    const first = world.evaluate(ASKED);
    for (let times = 0; times < 3; times += 1) world.decide({ ...ASKED });
    expect(world.evaluate({ ...ASKED })).toEqual(first);
  });

  it.each<object>([[], { resource: 7 }, { ...ASKED, context: [] }, { ...ASKED, context: 7 }])(
    "may have been %j",
    (odd) => {
      const world = loadWorld(SCENARIO, { now });
      const request: Request = Object.assign({ principal: "", action: "", resource: "" }, odd);
      const answers = Array.from({ length: 3 }, () => world.decide(request));
      expect(new Set(answers)).toEqual(new Set(["implicitDeny"]));
    },
  );
});
