import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { region } from "./playground.ts";
import { expect } from "./test.ts";

/** A field of the request bar: `Principal`, `Action`, `Resource`. */
export function requestField(page: Page, name: string): Locator {
  return region(page, "Request").getByRole("combobox", { name, exact: true });
}

/** Types a value into one of them, as a person does who knows it. */
export async function chooseInField(page: Page, name: string, value: string): Promise<void> {
  const field = requestField(page, name);
  await field.fill(value);
  await field.press("Enter");
  await expect(field).toHaveValue(value);
}

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}
