import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../iam/decision.ts";
import { findStep } from "./steps/find-step.ts";
import {
  arbitraryRecipe,
  arbitraryRequest,
  type Recipe,
  toDocument,
  withSession,
} from "./testing/arbitrary-world.ts";
import { tracesOf } from "./testing/deciding-layer.ts";
import { loadWorld } from "./testing/load-world.ts";
import type { Request } from "../iam/request.ts";
import { type Parts, policy } from "./testing/documents.ts";

const RUNS = { numRuns: 400 };

/** Hundreds of worlds each: on a busy machine that takes its time. */
const PATIENCE = { timeout: 60_000 };

function decide(recipe: Recipe, request: Request): Decision {
  return loadWorld(toDocument(recipe)).decide(withSession(request, recipe));
}

type PolicyField = "identity" | "bucket" | "trust" | "scp" | "rcp" | "boundary" | "session";

const FIELDS: readonly PolicyField[] = [
  "identity",
  "bucket",
  "trust",
  "scp",
  "rcp",
  "boundary",
  "session",
];

function statementsOf(document: Recipe[PolicyField]): readonly Parts[] {
  const statements = document === null ? [] : document["Statement"];
  return Array.isArray(statements) ? statements : [];
}

function mapStatements(
  recipe: Recipe,
  change: (all: readonly Parts[]) => readonly Parts[],
): Recipe {
  const changed = FIELDS.map((field) => {
    const document = recipe[field];
    return [field, document === null ? null : policy(...change(statementsOf(document)))] as const;
  });
  return { ...recipe, ...Object.fromEntries(changed) };
}

describe("laws of evaluation", PATIENCE, () => {
  it("decide is evaluate", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, plain) => {
        const world = loadWorld(toDocument(recipe));
        const request = withSession(plain, recipe);
        expect(world.decide(request)).toBe(world.evaluate(request).decision);
        expect(world.decide(request)).toBe(world.decide({ ...request }));
      }),
      RUNS,
    );
  });

  it("the deciding step is in a trace, and every step's id is its place", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, plain) => {
        const evaluation = loadWorld(toDocument(recipe)).evaluate(withSession(plain, recipe));
        const found = tracesOf(evaluation).filter(
          (trace) => findStep(trace, evaluation.decidedBy) !== null,
        );
        expect(found).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it("equal scenarios give equal traces", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, plain) => {
        const request = withSession(plain, recipe);
        const once = loadWorld(toDocument(recipe)).evaluate(request);
        expect(loadWorld(toDocument(recipe)).evaluate(request)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it("what was asked before changes no trace", () => {
    fc.assert(
      fc.property(
        arbitraryRecipe,
        fc.array(arbitraryRequest, { minLength: 2, maxLength: 4 }),
        (recipe, plain) => {
          const document = toDocument(recipe);
          const world = loadWorld(document);
          for (const one of plain) {
            const request = withSession(one, recipe);
            const evaluation = world.evaluate(request);
            expect(evaluation).toEqual(loadWorld(document).evaluate(request));
            expect(structuredClone(evaluation)).toEqual(evaluation);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("taking every Deny away never turns an allow into a denial, nor putting them back a denial into an allow", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, request) => {
        const without = mapStatements(recipe, (all) => [
          ...all.filter(({ Effect }) => Effect !== "Deny"),
          { Effect: "Deny", Action: "none:Nothing", ...whereOf(all) },
        ]);
        const isLost =
          decide(recipe, request) === "allowed" && decide(without, request) !== "allowed";
        expect(isLost).toBe(false);
      }),
      RUNS,
    );
  });

  it("the order of statements never matters", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, request) => {
        const reversed = mapStatements(recipe, (all) => all.toReversed());
        expect(decide(reversed, request)).toBe(decide(recipe, request));
      }),
      RUNS,
    );
  });

  it.each(["scp", "rcp", "boundary", "session"] as const)(
    "a policy of kind %s never grants",
    (field) => {
      fc.assert(
        fc.property(arbitraryRecipe, arbitraryRequest, (recipe, request) => {
          // A federated user's session without a policy may do nothing: there it is needed to grant at all.
          fc.pre(!(field === "session" && request.principal.includes("federated-user")));
          const without = decide({ ...recipe, [field]: null }, request);
          expect(decide(recipe, request) === "allowed" && without !== "allowed").toBe(false);
        }),
        RUNS,
      );
    },
  );
});

/** What a statement of this kind of policy must have besides. */
function whereOf(all: readonly Parts[]): Parts {
  const [first] = all;
  return {
    ...(first !== undefined && "Principal" in first ? { Principal: first["Principal"] } : {}),
    ...(first !== undefined && !("Resource" in first) && !("NotResource" in first)
      ? {}
      : { Resource: "*" }),
  };
}
