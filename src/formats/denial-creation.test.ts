import { describe, expect, it } from "vitest";
import { account } from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { createMissing } from "./denial-creation.ts";
import { denialFacts } from "./denial-facts.ts";
import { type Denial, parseDenial } from "./denial.ts";

const MESSAGE =
  "User: arn:aws:sts::222222222222:assumed-role/app/s1 is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::reports/q1.csv with an explicit deny in an identity-based policy: arn:aws:iam::222222222222:policy/ops/NoReports";

function denial(more: Partial<Denial> = {}): Denial {
  const parsed = parseDenial(MESSAGE);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { ...parsed.value, ...more };
}

const scenario = loadTestScenario({ accounts: [account("111111111111")] });

describe("what a denial names and the scenario lacks", () => {
  it("is added once, the account first, and then nothing is missing", () => {
    const said = denial();
    const { scenario: made, created } = createMissing(scenario, denialFacts(said, scenario), said);
    expect(created).toEqual([
      "222222222222",
      "arn:aws:iam::222222222222:role/app",
      "arn:aws:s3:::reports",
      "arn:aws:iam::222222222222:policy/ops/NoReports",
    ]);
    expect(denialFacts(said, made)).toEqual([]);
    expect(createMissing(made, denialFacts(denial(), scenario), said).created).toEqual([]);
  });

  it("puts a bucket in its owner's account, where an event knows it, and adds that too", () => {
    const said = denial({ resourceAccount: "333333333333" });
    const facts = denialFacts(said, scenario).filter(({ code }) => code === "missing-resource");
    const { scenario: made, created } = createMissing(scenario, facts, said);
    expect(created).toEqual(["333333333333", "arn:aws:s3:::reports"]);
    expect(made.accounts.map(({ id, resources }) => [id, resources.length])).toEqual([
      ["111111111111", 0],
      ["333333333333", 1],
    ]);
  });

  it("leaves out what cannot be drawn", () => {
    const facts = [{ code: "missing-resource", arn: "arn:aws:s3:::*" } as const];
    expect(createMissing(scenario, facts, denial())).toEqual({ scenario, created: [] });
  });
});
