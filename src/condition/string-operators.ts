import { assertNever } from "../text/assert.ts";
import type { PatternPart } from "../arn/chunks.ts";
import { compileParts } from "../arn/pattern.ts";
import type { ConditionContext } from "../policy/context.ts";
import { compileTemplate, templateParts } from "../policy/policy-variables.ts";
import { acceptsAnything, type Comparison } from "./condition-operator.ts";

/** Exact, with case. */
export const stringEquals = stringComparison({ wildcards: false });

/** With `*` and `?`, with case. */
export const stringLike = stringComparison({ wildcards: true });

/** Exact but for case. */
export const stringEqualsIgnoreCase: Comparison = {
  acceptsVariables: true,
  accepts: acceptsAnything,
  compile: (written, variables) => {
    const meaning = { variables, wildcards: false };
    const pattern = compileParts(templateParts(written, meaning).map(toLowerCase));
    return {
      matches: (got, context) => pattern.matches(got.toLowerCase(), context),
      resolve: compileTemplate(written, variables),
    };
  },
};

function stringComparison({ wildcards }: { readonly wildcards: boolean }): Comparison {
  return {
    acceptsVariables: true,
    accepts: acceptsAnything,
    compile: (written, variables) => {
      const meaning = { variables, wildcards };
      return {
        matches: compileParts(templateParts(written, meaning)).matches,
        resolve: compileTemplate(written, variables),
      };
    },
  };
}

function toLowerCase(part: PatternPart<ConditionContext>): PatternPart<ConditionContext> {
  switch (part.kind) {
    case "text":
      return { kind: "text", text: part.text.toLowerCase() };
    case "variable":
      return { kind: "variable", resolve: (context) => part.resolve(context)?.toLowerCase() };
    case "any-character":
    case "any-run":
      return part;
    default:
      return assertNever(part);
  }
}
