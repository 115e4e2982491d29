import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../iam/decision.ts";
import type { Request } from "../iam/request.ts";
import {
  arbitraryRecipe,
  arbitraryRequest,
  type Recipe,
  toDocument,
  withSession,
} from "./testing/arbitrary-world.ts";
import { HOME, type Parts, policy } from "./testing/documents.ts";
import { loadWorld } from "./testing/load-world.ts";

const RUNS = { numRuns: 300 };

/** Hundreds of worlds each: on a busy machine that takes its time. */
const PATIENCE = { timeout: 60_000 };

/** The fields of a recipe that are policies; a trust policy has statements of a shape of its own. */
const FIELDS = ["identity", "boundary", "session", "bucket", "scp", "rcp"] as const;

type Field = (typeof FIELDS)[number];

function decide(document: object, recipe: Recipe, request: Request): Decision {
  return loadWorld(document).decide(withSession(request, recipe));
}

function statementsOf(document: Parts | null): readonly Parts[] {
  const statements = document?.["Statement"];
  return Array.isArray(statements) ? statements : [];
}

const arbitraryField = fc.constantFrom(...FIELDS);

/** One statement that denies, of the shape its place asks for. */
const arbitraryDeny = fc.record({
  Action: fc.constantFrom("s3:*", "s3:GetObject", "sts:AssumeRole"),
  Resource: fc.constantFrom("*", "arn:aws:s3:::bucket/*", `arn:aws:iam::${HOME}:role/*`),
});

function denyIn(field: Field, parts: Parts): Parts {
  const hasPrincipal = field === "bucket" || field === "rcp";
  return { Effect: "Deny", ...parts, ...(hasPrincipal ? { Principal: "*" } : {}) };
}

describe("laws of single denies", PATIENCE, () => {
  it("adding one Deny never turns a denial into an allow, wherever it is added", () => {
    fc.assert(
      fc.property(
        arbitraryRecipe,
        arbitraryRequest,
        arbitraryField,
        arbitraryDeny,
        (recipe, request, field, parts) => {
          const document = recipe[field];
          fc.pre(document !== null);
          const statements = [...statementsOf(document), denyIn(field, parts)];
          const stricter = { ...recipe, [field]: policy(...statements) };
          const before = decide(toDocument(recipe), recipe, request);
          const after = decide(toDocument(stricter), stricter, request);
          expect(after === "allowed" && before !== "allowed").toBe(false);
        },
      ),
      RUNS,
    );
  });

  it("removing one Deny never turns an allow into a denial", () => {
    fc.assert(
      fc.property(
        arbitraryRecipe,
        arbitraryRequest,
        arbitraryField,
        fc.nat({ max: 2 }),
        (recipe, request, field, at) => {
          const statements = statementsOf(recipe[field]);
          // A policy without any statement is not one AWS would take.
          fc.pre(statements.length > 1 && statements[at]?.["Effect"] === "Deny");
          const laxer = { ...recipe, [field]: policy(...statements.toSpliced(at, 1)) };
          const before = decide(toDocument(recipe), recipe, request);
          const after = decide(toDocument(laxer), laxer, request);
          expect(before === "allowed" && after !== "allowed").toBe(false);
        },
      ),
      RUNS,
    );
  });

  it("E10.9 the order of policies never matters, nor how statements are spread over them", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, request) => {
        const whole = toDocument(recipe);
        const parts = statementsOf(recipe.identity).map((statement, index) => ({
          name: `Part${index}`,
          document: policy(statement),
        }));
        const spread = (inlinePolicies: readonly object[]): object =>
          replaceInline(whole, inlinePolicies);
        const expected = decide(whole, recipe, request);
        expect(decide(spread(parts), recipe, request)).toBe(expected);
        expect(decide(spread(parts.toReversed()), recipe, request)).toBe(expected);
      }),
      RUNS,
    );
  });
});

describe("laws of what is remembered", PATIENCE, () => {
  it("a world asked before answers as a new one does, in whatever order it was asked", () => {
    fc.assert(
      fc.property(
        arbitraryRecipe,
        fc.array(arbitraryRequest, { minLength: 2, maxLength: 6 }),
        (recipe, plain) => {
          const requests = plain.map((request) => withSession(request, recipe));
          const world = loadWorld(toDocument(recipe));
          for (const request of requests.toReversed()) {
            world.decide(request);
            world.evaluate(request);
          }
          for (const request of requests) {
            const fresh = loadWorld(toDocument(recipe));
            expect(world.evaluate(request)).toEqual(fresh.evaluate(request));
            expect(world.decide(request)).toBe(fresh.decide({ ...request }));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same document with other inline policies wherever there are any. */
function replaceInline(document: object, inlinePolicies: readonly object[]): object {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === "inlinePolicies" ? inlinePolicies : value,
  );
  const replaced: unknown = JSON.parse(text);
  return typeof replaced === "object" && replaced !== null ? replaced : {};
}
