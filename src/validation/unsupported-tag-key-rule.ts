import type { Effect } from "../policy/ast.ts";
import type { Severity } from "../text/diagnostic.ts";
import { isNegated } from "./condition-words.ts";
import { eachCondition } from "./each-condition.ts";
import type { Knowledge } from "./knowledge.ts";
import { EVERYWHERE } from "./policy-types.ts";
import type { ConditionUse } from "./rule-context.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

const TAG_KEY = "aws:resourcetag/";

/** Enough for any statement that a person has written. */
const MAX_ACTIONS = 100;

/** A rule about `aws:ResourceTag` in a statement with actions of services, or actions, that have no tags. */
export function unsupportedTagKeyRule<const Code extends string>(
  code: Code,
  effect: Effect,
  severity: Severity,
) {
  return defineRule({
    ...shapeOf(code, severity),
    check: eachCondition((use, { known }) => {
      const { statement, test } = use;
      if (known === null || statement.action.kind === "NotAction" || !asksForTag(use, effect)) {
        return null;
      }
      const untagged = statement.action.patterns
        .slice(0, MAX_ACTIONS)
        .filter(({ value }) => !mayHaveTags(value, known));
      if (untagged.length === 0) return null;
      const actions = untagged.slice(0, 3).map(({ value }) => value);
      return { range: test.key.range, data: { actions: actions.join(", ") } };
    }),
  });
}

/** The same for `NotAction`, which is about all services there are. */
export function notActionWithTagKeyRule<const Code extends string>(
  code: Code,
  effect: Effect,
  severity: Severity,
) {
  return defineRule({
    ...shapeOf(code, severity),
    check: eachCondition((use) =>
      use.statement.action.kind === "NotAction" && asksForTag(use, effect)
        ? { range: use.test.key.range }
        : null,
    ),
  });
}

function shapeOf<const Code extends string>(code: Code, severity: Severity) {
  const title = code.toLowerCase().replaceAll("_", "-");
  return {
    code,
    severity,
    documentation: accessAnalyzerCheck(`${severity}-${title}`),
    types: EVERYWHERE,
    refuses: false,
  };
}

/** A test that a missing key does not meet. */
function asksForTag({ statement, test, key }: ConditionUse, effect: Effect): boolean {
  const { operator } = test;
  if (statement.effect.value !== effect || !key.startsWith(TAG_KEY)) return false;
  return operator.name !== "Null" && !operator.ifExists && !isNegated(operator);
}

/** True unless AWS's reference knows the action, or all of its service, to have no such key. */
function mayHaveTags(pattern: string, known: Knowledge): boolean {
  const colon = pattern.indexOf(":");
  const service = known.service(pattern.slice(0, Math.max(0, colon)));
  if (service === null) return true;
  const name = pattern.slice(colon + 1);
  if (/[*?]/.test(name)) return hasTagKey(service.conditionKeys.keys());
  const action = service.actions.get(name.toLowerCase());
  if (action === undefined) return true;
  if (hasTagKey(action.conditionKeys)) return true;
  return action.resourceTypes.some(
    (type) =>
      hasTagKey(type.conditionKeys) ||
      hasTagKey(service.resourceTypes.get(type.name)?.conditionKeys ?? []),
  );
}

function hasTagKey(keys: Iterable<string>): boolean {
  for (const key of keys) if (key.toLowerCase().startsWith(TAG_KEY)) return true;
  return false;
}
