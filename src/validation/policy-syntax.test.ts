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

const EXCEPTIONS = new Map([
  ["moto-inv-002", "no Version: refused in a managed policy, taken in an inline one"],
  ["moto-inv-003", "Version 2008-10-17: refused in a managed policy, taken in an inline one"],
  ["moto-val-040", "underscores in a Sid, which IAM's page on Sid does not allow"],
  ["moto-val-041", "underscores in a Sid, which IAM's page on Sid does not allow"],
]);

function readCases(): readonly Case[] {
  if (!existsSync(FILE)) return [];
  const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(FILE, "utf8"));
  return cases.filter(({ id }) => !EXCEPTIONS.has(id));
}

const table = readCases().map((one) => [one.id, one] as const);

describe.runIf(table.length > 0)("IAM's verdict on policy documents", () => {
  it.each(table)("%s", (_id, { policy, valid }) => {
    const text = typeof policy === "string" ? policy : JSON.stringify(policy);
    const errors = validatePolicy(text, { type: "identity" }).filter(isError);
    expect({ attachable: isAttachable(text, "identity"), clean: errors.length === 0 }).toEqual({
      attachable: valid,
      clean: valid,
    });
  });
});

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === "error";
}
