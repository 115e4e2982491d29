import { describe, expect, it } from "vitest";
import cases from "../evaluation/testing/evaluation-cases.json" with { type: "json" };
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { compileScenario } from "../evaluation/world.ts";
import {
  account,
  ALICE,
  allow,
  BUCKET,
  bucket,
  grant,
  HOME,
  inline,
  OBJECT,
  user,
} from "../evaluation/testing/documents.ts";
import { findSmallestDenies } from "./smallest-deny.ts";
import { fixOptions, loadGallery } from "./testing/gallery.ts";

const GALLERY = await loadGallery();
const OPTIONS = await fixOptions();

describe("law: every suggested Deny really denies the request, explicitly, and opens nothing", () => {
  const allowed = [
    ...GALLERY.flatMap(([id, scenario]) =>
      scenario.requests.flatMap(({ name, expect: expected }, index) =>
        expected === "allowed" ? [[`${id}: ${name}`, scenario, index] as const] : [],
      ),
    ),
    ...cases
      .filter(({ expected }) => expected === "allowed")
      .map((one) => {
        const requests = [{ name: "it", ...one.request }];
        return [one.id, loadTestScenario({ ...one.scenario, requests }), 0] as const;
      }),
  ];

  it.each(allowed)("%s", (_, scenario, index) => {
    const { suggestions, obstacle } = findSmallestDenies(scenario, index, OPTIONS);
    expect(obstacle === null).toBe(suggestions.length > 0);
    for (const { scenario: edited, sideEffects, documents } of suggestions) {
      const request = edited.requests[index];
      if (request === undefined) throw new Error("the request is gone");
      expect(compileScenario(edited, OPTIONS.compileOptions).decide(request)).toBe("explicitDeny");
      expect(sideEffects.filter(({ after }) => after === "allowed")).toEqual([]);
      expect(documents).toHaveLength(1);
    }
  });
});

describe("the least Deny", () => {
  const users = [user("alice", inline(allow("s3:*"))), user("bob", inline(allow("s3:*")))];
  const base = account(HOME, { users, resources: [bucket(grant("*"))] });

  it("is about the caller's own action and resource, and takes nothing from others", () => {
    const request = { name: "it", principal: ALICE, action: "s3:GetObject", resource: OBJECT };
    const { suggestions } = findSmallestDenies(
      loadTestScenario({ accounts: [base], requests: [request] }),
      0,
      OPTIONS,
    );
    expect(suggestions.map(({ edits, sideEffects }) => [edits[0]?.fact, sideEffects])).toEqual([
      [
        {
          code: "add-deny-statement",
          action: "s3:GetObject",
          resource: OBJECT,
          policy: "Inline",
          owner: "alice",
        },
        [],
      ],
      [
        {
          code: "add-deny-grant",
          action: "s3:GetObject",
          principal: ALICE,
          policy: "Resource-based policy",
          owner: "bucket",
        },
        [],
      ],
    ]);
  });

  it("tells callers without credentials from everybody else", () => {
    const requests = ["anonymous", ALICE].map((principal) => ({
      name: principal,
      principal,
      action: "s3:GetObject",
      resource: OBJECT,
    }));
    const { suggestions } = findSmallestDenies(
      loadTestScenario({ accounts: [base], requests }),
      0,
      OPTIONS,
    );
    expect(suggestions).toMatchObject([
      { edits: [{ fact: { code: "add-deny-grant", owner: BUCKET.slice(13) } }] },
    ]);
    expect(
      suggestions[0]?.sideEffects.filter(({ principal }) => principal !== "anonymous"),
    ).toEqual([]);
  });

  it("cannot refuse what needs no permission", () => {
    const request = {
      name: "it",
      principal: ALICE,
      action: "sts:GetCallerIdentity",
      resource: "*",
    };
    const scenario = loadTestScenario({ accounts: [base], requests: [request] });
    expect(findSmallestDenies(scenario, 0, OPTIONS)).toMatchObject({
      suggestions: [],
      obstacle: { code: "not-for-policies", reason: { code: "needs-no-permission" } },
    });
  });
});
