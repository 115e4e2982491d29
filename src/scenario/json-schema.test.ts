import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scenarioJsonSchema } from "../../scripts/scenario-json-schema.ts";

it("public/scenario.schema.json is what `npm run schema` writes", () => {
  const file = new URL("../../public/scenario.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(scenarioJsonSchema())),
  );
});
