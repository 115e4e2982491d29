import { loadTestScenario } from "../../evaluation/testing/load-world.ts";
import type { Scenario } from "../../iam/model.ts";
// oxlint-disable-next-line no-restricted-imports -- tests stand above the layers they test
import { EXAMPLES } from "../../scenario/examples/examples.ts";
// oxlint-disable-next-line no-restricted-imports -- tests stand above the layers they test
import { readManagedPolicies } from "../../scenario/examples/testing/managed-policies.ts";
import { compileScenario } from "../../evaluation/world.ts";
import type { FixOptions } from "../fix/fix-suggestion.ts";
import { EDITS } from "./edits.ts";

/** Every shipped example as a scenario, by its id. */
export async function loadGallery(): Promise<readonly (readonly [string, Scenario])[]> {
  return Promise.all(
    EXAMPLES.map(async ({ id, load }) => {
      const document = await load();
      if (typeof document !== "object" || document === null) throw new Error(`${id} is empty`);
      return [id, loadTestScenario(document)] as const;
    }),
  );
}

/** Options as the app has them, with the AWS managed policies that the examples name. */
export async function fixOptions(): Promise<FixOptions> {
  const managedPolicies = await readManagedPolicies();
  return { edits: EDITS, compile: compileScenario, compileOptions: { managedPolicies } };
}
