import { EXAMPLES, firstExample } from "../../src/scenario/examples/examples.ts";
import type { ExampleLanguage } from "../../src/scenario/examples/texts.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import type { Scenario } from "../../src/iam/model.ts";

/** The first example's id, and the example in every language, loaded. */
export function loadWelcome() {
  return { id: EXAMPLES[0]?.id ?? "", scenario: { en: load("en"), ko: load("ko") } };
}

function load(language: ExampleLanguage): Scenario {
  const loaded = loadScenario(firstExample(language));
  if (!loaded.ok || loaded.problems.length > 0) {
    throw new Error(`The first example is broken: ${JSON.stringify(loaded.problems)}`);
  }
  return loaded.scenario;
}
