import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAttachable } from "./attach-policy.ts";
import { validatePolicy } from "./validate-policy.ts";

/**
 * Policy documents with the verdict of IAM's CreatePolicy, from another project's tests. They are not
 * ours to ship; where a checkout has them beside it, they are held.
 */
const FILE = new URL("../../../shared/cases/policy-syntax.json", import.meta.url);

interface Case {
  readonly id: string;
  readonly policy: unknown;
  readonly valid: boolean;
}

/**
 * CreatePolicy makes managed policies, which must be of the current version of the language; that is what
 * AWS asks of a permissions boundary, which is always a managed policy, and of an identity-based policy
 * unless it is inline.
 */
const MANAGED = "boundary";

/**
 * IAM takes letters and digits alone in a Sid: its page on the element says so, and its API refuses
 * anything else by "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular
 * expression [0-9A-Za-z]*". These two are about conditions and have underscores in a Sid by the way; they
 * are held without them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
const UNDERSCORED: ReadonlySet<string> = new Set(["moto-val-040", "moto-val-041"]);

function readCases(): readonly Case[] {
  if (!existsSync(FILE)) return [];
  const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(FILE, "utf8"));
  return cases.map((one) => (UNDERSCORED.has(one.id) ? withoutUnderscores(one) : one));
}

function withoutUnderscores(one: Case): Case {
  return { ...one, policy: JSON.stringify(one.policy).replaceAll("_", "") };
}

const table = readCases().map((one) => [one.id, one] as const);

describe.runIf(table.length > 0)("IAM's verdict on policy documents", () => {
  it.each(table)("%s", (_id, { policy, valid }) => {
    const text = typeof policy === "string" ? policy : JSON.stringify(policy);
    const isClean = (type: "boundary" | "identity"): boolean =>
      !validatePolicy(text, { type }).some(isError);
    expect([isAttachable(text, MANAGED), isClean(MANAGED), isClean("identity")]).toEqual([
      valid,
      valid,
      valid,
    ]);
  });
});

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === "error";
}
