import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../iam/model.ts";
import { loadScenario } from "../load.ts";
import { saveScenario } from "../save.ts";
import { type Example, EXAMPLES, firstExample } from "./examples.ts";

async function loadExample(example: Example, language: "en" | "ko"): Promise<Scenario> {
  const loaded = loadScenario(await example.load(language));
  expect(loaded.problems).toEqual([]);
  if (!loaded.ok) throw new Error("An example is always a scenario.");
  return loaded.scenario;
}

test("the gallery has eight examples, each once", () => {
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(8);
});

test("the first example is at hand at once", async () => {
  expect(firstExample()).toEqual(await EXAMPLES[0]?.load());
  expect(firstExample("ko")).toEqual(await EXAMPLES[0]?.load("ko"));
});

describe.each(EXAMPLES)("$id", (example) => {
  test("loads without a problem, under the name the gallery shows", async () => {
    const scenario = await loadExample(example, "en");
    expect(scenario.name).toBe(example.text.en.title);
    expect(scenario.description).not.toBe("");
  });

  test("lies in the project as it is saved", async () => {
    const file = new URL(`${example.id}.json`, import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(saveScenario(await loadExample(example, "en")));
  });

  test("has three to six requests, each a check with a name of its own", async () => {
    const { requests } = await loadExample(example, "en");
    expect(requests.length).toBeGreaterThanOrEqual(3);
    expect(requests.length).toBeLessThanOrEqual(6);
    expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
    for (const request of requests) expect(request.expect ?? null).not.toBeNull();
  });

  test("differs in Korean by its words alone", async () => {
    const english = await loadExample(example, "en");
    const korean = await loadExample(example, "ko");
    expect(korean.name).toBe(example.text.ko.title);
    expect(korean.description).toMatch(/[가-힣]/u);
    expect(new Set(korean.requests.map(({ name }) => name)).size).toBe(english.requests.length);
    for (const { name } of korean.requests) expect(name).toMatch(/[가-힣]/u);
    expect(withoutWords(korean)).toEqual(withoutWords(english));
  });
});

function withoutWords(scenario: Scenario): unknown {
  return {
    ...scenario,
    name: "",
    description: "",
    requests: scenario.requests.map((request) => ({ ...request, name: "" })),
  };
}
