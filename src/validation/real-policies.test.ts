import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { builtCatalogFolder, openBuiltCatalog } from "../catalog/testing/built-catalog.ts";
import type { PolicyType } from "../iam/documents.ts";
import {
  EXAMPLE_POLICY_EXCEPTIONS,
  type Exception,
  MANAGED_POLICY_EXCEPTIONS,
} from "./testing/real-policy-exceptions.ts";
import { isAttachable } from "./attach-policy.ts";
import { validatePolicy } from "./validate-policy.ts";

/** Policies that AWS publishes as examples; where a checkout has them beside it, they are held. */
const EXAMPLES = new URL("../../../shared/inputs/policies/", import.meta.url);

/** An example for RCPs that is none: it allows, on no resource, and is too long. */
const NOT_AN_RCP = "Limit-access-to-trusted-OIDC-identity-providers__Shared-Issuers.json";

let catalog: Catalog;

beforeAll(async () => {
  catalog = await openBuiltCatalog();
  await catalog.ready(catalog.services().map(({ prefix }) => prefix));
}, 60_000);

/** Error-level findings that no exception explains, and the exceptions that explain some. */
function errorsIn(text: string, type: PolicyType, exceptions: readonly Exception[]) {
  const used = new Set<Exception>();
  const errors = validatePolicy(text, { type, catalog }).flatMap(({ severity, code, range }) => {
    if (severity !== "error") return [];
    const underlined = text.slice(range.from, range.to);
    const found = exceptions.find(
      (one) => (one.code === "" || one.code === code) && one.at.test(underlined),
    );
    if (found === undefined) return [`${code} ${underlined.slice(0, 200)}`];
    used.add(found);
    return [];
  });
  return { errors, used };
}

describe("no error but what AWS would say too", () => {
  it("in AWS managed policies", { timeout: 120_000 }, async () => {
    const folder = path.join(await builtCatalogFolder(), "managed-policies");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => name.endsWith(".json"));
    const unused = new Set(MANAGED_POLICY_EXCEPTIONS);
    const errors: string[] = [];
    for (const file of files) {
      const text = readFileSync(path.join(folder, file), "utf8");
      const found = errorsIn(text, "identity", MANAGED_POLICY_EXCEPTIONS);
      for (const exception of found.used) unused.delete(exception);
      errors.push(...found.errors.map((error) => `${file}: ${error}`));
      if (!isAttachable(text, "identity")) errors.push(`${file}: refused`);
    }
    expect(files.length).toBeGreaterThan(1000);
    expect(errors).toEqual([]);
    expect([...unused].map(({ code, why }) => `${code}: ${why}`)).toEqual([]);
  });

  it.runIf(existsSync(EXAMPLES))(
    "in the SCPs, RCPs and other policies of AWS's examples",
    async () => {
      const errors: string[] = [];
      for (const folder of ["scp", "rcp", "data-perimeter"]) {
        for (const file of readdirSync(new URL(`${folder}/`, EXAMPLES))) {
          if (file === NOT_AN_RCP) continue;
          const text = readFileSync(new URL(`${folder}/${file}`, EXAMPLES), "utf8");
          const found = errorsIn(text, typeOf(folder, file), EXAMPLE_POLICY_EXCEPTIONS);
          errors.push(...found.errors.map((error) => `${file}: ${error}`));
        }
      }
      expect(errors).toEqual([]);
    },
  );
});

function typeOf(folder: string, file: string): PolicyType {
  if (folder === "scp" || file.startsWith("service_control_policies")) return "scp";
  if (file.startsWith("vpc_endpoint_policies")) return "vpc-endpoint";
  // These two are the policies of an API and of a topic.
  return file.includes("service_specific_controls__") ? "resource" : "rcp";
}
