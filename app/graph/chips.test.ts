import { expect, test } from "vitest";
import { type Chip, policyName } from "./chips.ts";
import { fitChips } from "./fit-chips.ts";

const chip = (label: string): Chip => ({
  documentId: label,
  label,
  name: label,
  role: "permissions",
  entity: null,
});

const counts: readonly (readonly [readonly string[], number, number])[] = [
  [[], 160, 0],
  [["A"], 160, 1],
  [["A name far too long to be shown whole"], 160, 1],
  [["One", "Two"], 160, 2],
  [["ReadOnlyAccess", "PowerUserAccess", "SecurityAudit"], 160, 1],
  [["정책이름하나", "정책이름둘"], 160, 1],
  [["A", "B"], 0, 1],
];

test.each(counts)("of %j in %i units %i are shown", (labels, width, shown) => {
  expect(fitChips(labels.map(chip), width)).toHaveLength(shown);
});

test.each([
  ["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess", "ViewOnlyAccess"],
  ["arn:aws:iam::111111111111:policy/Dev", "Dev"],
  ["nonsense", "nonsense"],
  ["", ""],
])("the name of %s is %s", (arn, name) => {
  expect(policyName(arn)).toBe(name);
});
