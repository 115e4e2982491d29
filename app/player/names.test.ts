import { expect, test } from "vitest";
import { PLAYER_WORDS } from "../messages/player.ts";
import { policyName, verdictBy } from "./names.ts";

test("a policy without a name of its own is called by what it is, in the page's language", () => {
  expect(policyName("Trust policy", PLAYER_WORDS.ko)).toBe("신뢰 정책");
  expect(policyName("Resource-based policy", PLAYER_WORDS.ko)).toBe("리소스 기반 정책");
  expect(policyName("ReadReports", PLAYER_WORDS.ko)).toBe("ReadReports");
});

test("a role's resource-based policy is its trust policy", () => {
  const refused = { decision: "implicitDeny", stage: "resource-based-policy" } as const;
  expect(
    [true, false].map((isTrust) => verdictBy({ ...refused, isTrust }, PLAYER_WORDS.en)),
  ).toEqual(["Implicitly denied by Trust policy", "Implicitly denied by Resource-based policy"]);
});
