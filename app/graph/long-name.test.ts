import { expect, test } from "vitest";
import { isNumber } from "./long-name.ts";

test.each([
  ["i-0a1b2c3d4e5f67890", true],
  ["0987dcba-09fe-87dc-65ba-ab0987654321", true],
  ["report-function-role", false],
  ["payroll-db-AbCdEf", false],
  ["vpce-1a2b3c4d", true],
])("%s is a number: %s", (name, is) => {
  expect(isNumber(name)).toBe(is);
});
