import { expect, it } from "vitest";
import { loadScenario } from "./load.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
it.each([
  ["users", 2048],
  ["groups", 5120],
  ["roles", 10_240],
])("inline policies of one of the %s have %i characters together at most", (field, quota) => {
  const problemsOf = (size: number): readonly string[] => {
    const texts = [`{ "Id":\t"${"x".repeat(size - 109)}" }`, `[\n"${"y".repeat(96)}"]`];
    const inlinePolicies = texts.map((document, index) => ({ name: `p${index}`, document }));
    const account = { id: "111111111111", [field]: [{ name: "a", inlinePolicies }] };
    const { problems } = loadScenario({ version: 1, name: "", accounts: [account] });
    return problems.map(({ message }) => message);
  };
  expect(problemsOf(quota)).toEqual([]);
  expect(problemsOf(quota + 1)).toEqual([
    `accounts[0].${field}[0].inlinePolicies: the inline policies have ${quota + 1} characters together, without white space; IAM takes ${quota}`,
  ]);
});
