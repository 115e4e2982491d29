import { compileActionPattern } from "../arn/action-pattern.ts";
import type { Statement } from "../policy/ast.ts";
import type { Severity } from "../text/diagnostic.ts";
import { accessAnalyzerCheck, defineRule, type Finding } from "./validation-rule.ts";

/** The ways in which a statement allows an action on more than was meant, as Access Analyzer names them. */
const SHAPES = [
  ["NOT_RESOURCE", "not-resource", "exact", "NotResource"],
  ["STAR_IN_ACTION_AND_NOT_RESOURCE", "star-in-action-and-not-resource", "wide", "NotResource"],
  ["NOT_ACTION_AND_NOT_RESOURCE", "not-action-and-not-resource", "NotAction", "NotResource"],
  ["STAR_IN_RESOURCE", "star-in-resource", "exact", "Resource"],
  ["STAR_IN_ACTION_AND_RESOURCE", "star-in-action-and-resource", "wide", "Resource"],
  ["STAR_IN_RESOURCE_AND_NOT_ACTION", "star-in-resource-and-not-action", "NotAction", "Resource"],
] as const;

type ShapeName = (typeof SHAPES)[number][0];

/** How a statement says the action: by its name, by a pattern, or by not leaving it out. */
type Mention = "exact" | "wide" | "NotAction";

export interface SensitiveAction<Prefix extends string> {
  readonly prefix: Prefix;
  /** In lower case. */
  readonly action: string;
  readonly severity: Severity;
  readonly section: string;
  /** A condition on this key, in lower case, narrows the action enough. */
  readonly exceptWithKey: string;
}

/** Six rules: one for each way to allow one sensitive action too widely. */
export function sensitiveActionRules<const Prefix extends string>({
  prefix,
  action,
  severity,
  section,
  exceptWithKey,
}: SensitiveAction<Prefix>) {
  return SHAPES.map(([name, title, mention, element]) =>
    defineRule<`${Prefix}_WITH_${ShapeName}`>({
      code: `${prefix}_WITH_${name}`,
      severity,
      documentation: accessAnalyzerCheck(`${section}-with-${title}`),
      types: ["identity"],
      refuses: false,
      *check({ statements }): Generator<Finding> {
        for (const statement of statements) {
          const { effect, resource, conditions } = statement;
          if (effect.value !== "Allow" || resource?.kind !== element) continue;
          if (element === "Resource" && !resource.patterns.some(isEveryRole)) continue;
          if (mentionOf(statement, action) !== mention) continue;
          if (conditions.some(({ key }) => key.value.toLowerCase() === exceptWithKey)) continue;
          yield { range: resource.range };
        }
      },
    }),
  );
}

/** Null when the statement does not say the action at all. */
function mentionOf({ action: { kind, patterns } }: Statement, action: string): Mention | null {
  const matching = patterns.filter(({ value }) => matchesAction(value, action));
  if (kind === "NotAction") return matching.length === 0 ? "NotAction" : null;
  if (matching.length === 0) return null;
  return matching.some(({ value }) => value.toLowerCase() === action) ? "exact" : "wide";
}

/** Most actions have no wildcard, and are told apart without compiling a pattern. */
function matchesAction(pattern: string, action: string): boolean {
  return /[*?]/.test(pattern)
    ? compileActionPattern(pattern).matches(action)
    : pattern.toLowerCase() === action;
}

/** `*`, or an ARN whose name is nothing but a wildcard: `arn:aws:iam::*:role/*`. */
function isEveryRole({ value }: { readonly value: string }): boolean {
  return value === "*" || /^arn:[^:]*:iam:[^:]*:[^:]*:(?:\*|role\/\*)$/.test(value);
}
