import type { ConditionTest, Statement } from "../policy/ast.ts";
import { isNegated } from "./condition-words.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/** A further test without which a Deny of an RCP reaches requests it was not meant for. */
export interface Companion {
  readonly operator: RegExp;
  /** In lower case; one of them is enough. */
  readonly keys: readonly string[];
  readonly value: "true" | "false";
}

/** A rule about Deny statements of RCPs that test one of some keys and lack the companion. */
export function rcpCompanionRule<const Code extends string>(
  code: Code,
  keys: readonly string[],
  companion: Companion,
) {
  return defineRule({
    code,
    severity: "warning",
    documentation: accessAnalyzerCheck(
      `general-warning-${code.toLowerCase().replaceAll("_", "-")}`,
    ),
    types: ["rcp"],
    refuses: false,
    *check({ statements }) {
      for (const statement of statements) {
        if (statement.effect.value !== "Deny" || hasCompanion(statement, companion)) continue;
        const test = statement.conditions.find((one) => denies(one, keys));
        if (test === undefined) continue;
        yield { range: test.key.range, data: { key: test.key.value } };
      }
    },
  });
}

function denies({ operator, key }: ConditionTest, keys: readonly string[]): boolean {
  return isNegated(operator) && keys.includes(key.value.toLowerCase());
}

function hasCompanion({ conditions }: Statement, { operator, keys, value }: Companion): boolean {
  return conditions.some(
    (test) =>
      operator.test(test.operator.text) &&
      keys.includes(test.key.value.toLowerCase()) &&
      test.values.some((written) => written.value.toLowerCase() === value),
  );
}
