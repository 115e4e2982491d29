import type { ConditionTest, PolicyVersion } from "../policy/ast.ts";
import { conditionOperatorName } from "../policy/condition-operator-name.ts";
import type { ConditionContext, ContextValues } from "../policy/context.ts";
import { assertNever } from "../text/assert.ts";
import type { SourceRange } from "../text/source.ts";
import type { ConditionOperator } from "./condition-operator.ts";
import { type ConditionCode, type ConditionOutcome, OUTCOMES } from "./condition-outcome.ts";
import type { Judge } from "./judge.ts";
import { compileNullTest } from "./null-operator.ts";
import { OPERATORS } from "./operators.ts";

/** One `operator: { key: values }` line, ready to be asked. */
export interface CompiledCondition {
  readonly lowerCaseKey: string;
  readonly isMet: (context: ConditionContext) => boolean;
  /** Whether it is met and why, by what the request has for the key. */
  readonly judge: Judge["judge"];
  /** The values of the policy, one by one. */
  readonly wanted: readonly WantedTest[];
  /** All of this at once; `explain(context).met` is always `isMet(context)`. */
  readonly explain: (context: ConditionContext) => ConditionExplanation;
}

/** One value of a condition, for explaining. */
export interface WantedTest {
  readonly written: string;
  readonly range: SourceRange;
  /** With variables filled in; null when one has no value. */
  readonly resolve: (context: ConditionContext) => string | null;
  /** Whether any value of the request equals it, whatever the operator makes of that. */
  readonly isAmong: (got: readonly string[], context: ConditionContext) => boolean;
}

export interface ConditionExplanation {
  readonly met: boolean;
  readonly code: ConditionCode;
  /** As the policy writes it. */
  readonly key: string;
  /** What the request has; empty when the key is missing. */
  readonly got: readonly string[];
  readonly wanted: readonly WantedExplanation[];
}

export interface WantedExplanation {
  readonly written: string;
  /** With variables filled in; null when one has no value. */
  readonly resolved: string | null;
  /** Whether any value of the request equals it, whatever the operator makes of that. */
  readonly matched: boolean;
  readonly range: SourceRange;
}

/**
 * Compiles one condition test. `isMet` allocates nothing but what comparing without case needs.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function compileCondition(test: ConditionTest, version: PolicyVersion): CompiledCondition {
  const lowerCaseKey = test.key.value.toLowerCase();
  const compiled = compileJudge(test, version);
  const { judge } = compiled;
  const wanted = wantedTests(test, compiled);
  return {
    lowerCaseKey,
    isMet: (context) => judge(context.get(lowerCaseKey), context).met,
    judge,
    wanted,
    explain: (context) => {
      const found = context.get(lowerCaseKey);
      const { met, code } = judge(found, context);
      const got = found?.values ?? [];
      return {
        met,
        code,
        key: test.key.value,
        got,
        wanted: wanted.map(({ written, range, resolve, isAmong }) => ({
          written,
          resolved: resolve(context),
          matched: isAmong(got, context),
          range,
        })),
      };
    },
  };
}

function wantedTests({ values }: ConditionTest, { wanted, accepts }: Judge): readonly WantedTest[] {
  return values.map(({ value: written, range }, index) => {
    const matcher = wanted[index];
    if (matcher === undefined) {
      return { written, range, resolve: () => written, isAmong: () => false };
    }
    return {
      written,
      range,
      resolve: matcher.resolve,
      isAmong: (got, context) => {
        for (const one of got) if (accepts(one) && matcher.matches(one, context)) return true;
        return false;
      },
    };
  });
}

function compileJudge(test: ConditionTest, version: PolicyVersion): Judge {
  const name = conditionOperatorName(test.operator.name);
  if (name === null || (name === "Null" && test.operator.ifExists)) {
    return { judge: () => OUTCOMES["unknown-operator"], wanted: [], accepts: () => false };
  }
  if (name === "Null") return compileNullTest(test);
  return compileComparison(test, OPERATORS[name], version);
}

function compileComparison(
  test: ConditionTest,
  { comparison, negated }: ConditionOperator,
  version: PolicyVersion,
): Judge {
  const { accepts } = comparison;
  const variables = comparison.acceptsVariables && version === "2012-10-17";
  const wanted = test.values.map(({ value }) => comparison.compile(value, variables));

  const matchesAny = (got: string, context: ConditionContext): boolean => {
    for (const matcher of wanted) if (matcher.matches(got, context)) return true;
    return false;
  };
  const passes = (got: string, context: ConditionContext): boolean =>
    accepts(got) && matchesAny(got, context) !== negated;

  const whenMissing = codeWhenMissing(test, negated);
  const judgeValues = compileValues(test, { accepts, matchesAny, passes, negated });
  return {
    wanted,
    accepts,
    judge: (found, context) =>
      found === undefined || found.values.length === 0 ? whenMissing : judgeValues(found, context),
  };
}

function codeWhenMissing({ operator }: ConditionTest, negated: boolean): ConditionOutcome {
  if (operator.ifExists) return OUTCOMES["key-missing-if-exists"];
  if (operator.setOperator === "ForAllValues") return OUTCOMES["for-all-values-key-missing"];
  if (operator.setOperator === "ForAnyValue") return OUTCOMES["for-any-value-key-missing"];
  return negated ? OUTCOMES["key-missing-negated"] : OUTCOMES["key-missing"];
}

interface ValueTest {
  readonly accepts: (got: string) => boolean;
  readonly matchesAny: (got: string, context: ConditionContext) => boolean;
  readonly passes: (got: string, context: ConditionContext) => boolean;
  readonly negated: boolean;
}

function compileValues(
  { operator }: ConditionTest,
  { accepts, matchesAny, passes, negated }: ValueTest,
): (found: ContextValues, context: ConditionContext) => ConditionOutcome {
  switch (operator.setOperator) {
    case "ForAllValues":
      return (found, context) => {
        if (areEmpty(found.values)) return OUTCOMES["for-all-values-empty"];
        for (const got of found.values)
          if (!passes(got, context)) return OUTCOMES["for-all-values-fail"];
        return OUTCOMES["for-all-values-pass"];
      };
    case "ForAnyValue":
      return (found, context) => {
        for (const got of found.values)
          if (passes(got, context)) return OUTCOMES["for-any-value-passes"];
        return OUTCOMES["for-any-value-fails"];
      };
    case null:
      return (found, context) => {
        const [got] = found.values;
        if (got === undefined || found.multivalued || found.values.length > 1) {
          return OUTCOMES["list-without-set-operator"];
        }
        if (!accepts(got)) return OUTCOMES["value-of-other-type"];
        if (negated)
          return matchesAny(got, context)
            ? OUTCOMES["value-excluded"]
            : OUTCOMES["value-not-excluded"];
        return matchesAny(got, context) ? OUTCOMES["value-matches"] : OUTCOMES["no-value-matches"];
      };
    default:
      return assertNever(operator.setOperator);
  }
}

function areEmpty(values: readonly string[]): boolean {
  for (const value of values) if (value !== "") return false;
  return true;
}
