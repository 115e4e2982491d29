import type { Evaluation } from "../../evaluation/trace.ts";
import type { CallPrincipal } from "./principal-of-call.ts";

type Condition = NonNullable<CallPrincipal["Condition"]>;

/**
 * Keys without which an Allow for the call would let in far more than the call: to whom a role is
 * passed, and the external ID that a third party shows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
const NARROWING = ["iam:PassedToService", "sts:ExternalId"];

/** What an Allow for exactly this call should ask besides; undefined when nothing. */
export function conditionFor(
  call: Evaluation,
  principal: CallPrincipal | null,
): Condition | undefined {
  const narrowing = NARROWING.flatMap((name) => {
    const entry = call.context.find(({ key }) => key.toLowerCase() === name.toLowerCase());
    const [value] = entry?.values ?? [];
    return value === undefined ? [] : [[name, value] as const];
  });
  const own = principal?.Condition;
  if (narrowing.length === 0) return own;
  return { ...own, StringEquals: { ...own?.["StringEquals"], ...Object.fromEntries(narrowing) } };
}

/** The keys that such a condition tests, in lower case. */
export function keysTested(condition: Condition | undefined): ReadonlySet<string> {
  const keys = Object.values(condition ?? {}).flatMap((tests) => Object.keys(tests));
  return new Set(keys.map((key) => key.toLowerCase()));
}
