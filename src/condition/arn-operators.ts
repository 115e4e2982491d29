import { compileArnPattern, isArn } from "../arn/arn-pattern.ts";
import { compileTemplate, templateParts } from "../policy/policy-variables.ts";
import type { Comparison } from "./condition-operator.ts";

/** The six parts of an ARN, each with `*` and `?` of its own. `ArnEquals` does just the same. */
export const arnLike: Comparison = {
  acceptsVariables: true,
  accepts: isArn,
  compile: (written, variables) => {
    const meaning = { variables, wildcards: true };
    const pattern = compileArnPattern(templateParts(written, meaning));
    return {
      matches: pattern === null ? () => false : pattern.matches,
      resolve: compileTemplate(written, variables),
    };
  },
};
