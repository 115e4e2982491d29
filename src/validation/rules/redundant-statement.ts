import type { ConditionTest, Statement } from "../../policy/ast.ts";
import { removeItem } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Two statements that say the same, their `Sid` aside. */
export const redundantStatement = defineRule({
  code: "REDUNDANT_STATEMENT",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-redundant-statement"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, context) {
    const seen = new Map<string, Statement>();
    for (const statement of statements) {
      const meaning = meaningOf(statement);
      const first = seen.get(meaning);
      if (first === undefined) {
        seen.set(meaning, statement);
        continue;
      }
      const { range, index } = statement;
      const data = { statement: index + 1, first: first.index + 1 };
      yield { range, data, fixes: removeItem({ value: `Statement ${index + 1}`, range }, context) };
    }
  },
});

/** Equal for statements that mean the same, whatever the order and the spacing. */
function meaningOf({ effect, principal, action, resource, conditions }: Statement): string {
  return JSON.stringify([
    effect.value,
    principal?.kind,
    principal?.entries.map(({ type, values }) => [type, sorted(values)]),
    action.kind,
    sorted(action.patterns),
    resource?.kind,
    sorted(resource?.patterns ?? []),
    conditions.map(meaningOfTest).toSorted(),
  ]);
}

function meaningOfTest({ operator, key, values }: ConditionTest): string {
  return JSON.stringify([operator.text, key.value.toLowerCase(), sorted(values)]);
}

function sorted(values: readonly { readonly value: string }[]): readonly string[] {
  return values.map(({ value }) => value).toSorted();
}
