import type { Fix, TextEdit } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import type { Located } from "../policy/ast.ts";
import type { ConditionUse, RuleContext } from "./rule-context.ts";

// The mends that rules offer. Each gives a list, empty where the mend is not to be had, so that a rule
// writes `fixes: replaceValue(…)` and nothing more.

/** Another string in a string's place. An empty `to` is no suggestion, and gives no mend. */
export function replaceValue({ value, range }: Located<string>, to: string): readonly Fix[] {
  if (to === "" || to === value) return [];
  return [fixOf("replace", [{ range, text: JSON.stringify(to) }], { from: value, to })];
}

/** Takes an item of a list, or a member with its key, away. */
export function removeValue(
  range: SourceRange,
  text: string,
  context: RuleContext,
): readonly Fix[] {
  const edits = context.nodes().remove(range);
  return edits === null ? [] : [fixOf("remove", edits, { text })];
}

/** Takes an item away, unless it is the last that its list has. */
export function removeItem(
  { value, range }: Located<string>,
  context: RuleContext,
): readonly Fix[] {
  const edits = context.nodes().removeItems([range]);
  return edits === null ? [] : [fixOf("remove", edits, { text: value })];
}

/** Another operator for a condition, where it is its block's only one and no block has that name yet. */
export function replaceOperator({ statement, test }: ConditionUse, to: string): readonly Fix[] {
  const { operator } = test;
  for (const one of statement.conditions) {
    if (one.operator.text === to || (one.operator === operator && one !== test)) return [];
  }
  const edit = { range: operator.range, text: JSON.stringify(to) };
  return [fixOf("replace", [edit], { from: operator.text, to })];
}

export function fixOf(code: Fix["code"], edits: readonly TextEdit[], data: Fix["data"] = {}): Fix {
  return { code, data, edits };
}
