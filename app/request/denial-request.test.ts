import { describe, expect, it } from "vitest";
import { type Denial, listEntities, loadScenario, parseDenial, saveScenario } from "#core";
import { requestFromDenial } from "./denial-request.ts";

const ALICE = "arn:aws:iam::111111111111:user/alice";
const SAID = `User: ${ALICE} is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::reports/q1`;

function read(text: string): Denial {
  const denial = parseDenial(text);
  if (!denial.ok) throw new Error(denial.error.code);
  return denial.value;
}

function make(text: string, principal = "", action = "") {
  return requestFromDenial(read(text), { principal, action }, (name) => `Denied: ${name}`);
}

describe("requestFromDenial", () => {
  it.each([
    ["", {}],
    [
      " because no session policy allows the s3:GetObject action",
      { expect: "implicitDeny", expectDecidedBy: "session-policies" },
    ],
    [
      " with an explicit deny in a service control policy",
      { expect: "explicitDeny", expectDecidedBy: "explicit-deny" },
    ],
  ])("expects what AWS answered%s", (reason, expected) => {
    expect(make(SAID + reason)).toEqual({
      name: "Denied: s3:GetObject",
      principal: ALICE,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::reports/q1",
      ...expected,
    });
  });

  it("waits for what the text does not say", () => {
    const bare =
      "An error occurred (AccessDenied) when calling the GetObject operation: Access Denied";
    expect(make(bare)).toBeNull();
    expect(make(bare, ALICE)).toBeNull();
    expect(make(bare, "", "s3:GetObject")).toBeNull();
    expect(make(bare, ALICE, " s3:GetObject ")).toMatchObject({
      principal: ALICE,
      action: "s3:GetObject",
      resource: "*",
    });
  });

  it("is signed with the key of the event, where the user has it", () => {
    const key = "AKIAIOSFODNN7EXAMPLE";
    const event = JSON.stringify({
      eventSource: "s3.amazonaws.com",
      eventName: "ListBuckets",
      errorCode: "AccessDenied",
      userIdentity: { type: "IAMUser", arn: ALICE, accessKeyId: key },
    });
    const withKeys = (accessKeys: readonly object[]) => {
      const users = [{ name: "alice", accessKeys }];
      const accounts = [{ id: "111111111111", name: "A", users }];
      const loaded = loadScenario({ version: 1, name: "x", accounts });
      const entities = loaded.ok ? listEntities(loaded.scenario) : [];
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      return requestFromDenial(read(event), { principal: "", action: "" }, String, byId);
    };
    expect(withKeys([{ id: key }])?.accessKeyId).toBe(key);
    expect(withKeys([])).not.toHaveProperty("accessKeyId");
  });

  it("does not let a choice outvote the text", () => {
    expect(make(SAID, "anonymous", "s3:PutObject")).toMatchObject({
      principal: ALICE,
      action: "s3:GetObject",
    });
  });

  it.each(["2026-03-01T12:00:00Z", "yesterday", "__proto__"])(
    "makes a request that a saved scenario can be opened with: %s",
    (eventTime) => {
      const event = {
        eventTime,
        eventSource: "s3.amazonaws.com",
        eventName: "GetObject",
        errorCode: "AccessDenied",
        userIdentity: { arn: ALICE },
        requestParameters: { bucketName: "reports", key: "q1" },
      };
      const request = make(JSON.stringify(event));
      const loaded = loadScenario({ version: 1, name: "x", accounts: [] });
      if (!loaded.ok || request === null) throw new Error("cannot begin");
      const saved = saveScenario({ ...loaded.scenario, requests: [request] });
      const again = loadScenario(JSON.parse(saved));
      expect(again.ok && again.scenario.requests).toEqual([request]);
    },
  );
});
