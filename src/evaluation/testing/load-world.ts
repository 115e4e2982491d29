// oxlint-disable-next-line no-restricted-imports -- tests stand above the layers they test
import { loadScenario } from "../../scenario/load.ts";
import type { Scenario } from "../../iam/model.ts";
import { type CompileOptions, compileScenario, type World } from "../world.ts";

/** A scenario document as a file has it, or any part of one: what is missing is the default. */
export function loadTestScenario(document: object): Scenario {
  const loaded = loadScenario({ version: 1, name: "test", accounts: [], ...document });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("; "));
  return loaded.scenario;
}

export function loadWorld(document: object, options: CompileOptions = {}): World {
  return compileScenario(loadTestScenario(document), options);
}
