import { variablesIn } from "../each-variable.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Variables mean something in `Resource` and `Condition` only; elsewhere they are plain text. */
export const variableUnsupportedInElement = defineRule({
  code: "VARIABLE_UNSUPPORTED_IN_ELEMENT",
  severity: "error",
  documentation: accessAnalyzerCheck("error-variable-unsupported-in-element"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, { principals }) {
    const actions = statements.flatMap(({ action }) =>
      action.patterns.map((value) => ({ element: action.kind, value })),
    );
    const named = principals.map(({ statement, principal }) => ({
      element: statement.principal?.kind ?? "Principal",
      value: principal,
    }));
    for (const { element, value } of [...actions, ...named]) {
      const [variable] = variablesIn(value.value);
      if (variable === undefined) continue;
      const written = value.value.slice(variable.from, variable.to);
      yield { range: value.range, data: { element, variable: written } };
    }
  },
});
