import { compileActionPattern } from "../../arn/action-pattern.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** What a session may carry only if a further action lets it: the key's beginning, and that action. */
const CARRIED: readonly (readonly [string, string])[] = [
  ["aws:requesttag/", "sts:TagSession"],
  ["aws:tagkeys", "sts:TagSession"],
  ["sts:transitivetagkeys", "sts:TagSession"],
  ["sts:sourceidentity", "sts:SetSourceIdentity"],
];

/** A session's tags and source identity are set by actions of their own, which must be allowed too. */
export const missingActionForConditionKey = defineRule({
  code: "MISSING_ACTION_FOR_CONDITION_KEY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-action-for-condition-key"),
  types: ["trust"],
  refuses: false,
  *check({ statements }, { conditions }) {
    const allowed = statements
      .filter(({ effect, action }) => effect.value === "Allow" && action.kind === "Action")
      .flatMap(({ action }) => action.patterns.map(({ value }) => compileActionPattern(value)));
    const answers = new Map<string, boolean>();
    const isAllowed = (action: string): boolean => {
      const answer =
        answers.get(action) ?? allowed.some((pattern) => pattern.matches(action.toLowerCase()));
      answers.set(action, answer);
      return answer;
    };
    for (const { statement, test, key } of conditions) {
      if (statement.effect.value === "Deny" || statement.action.kind === "NotAction") continue;
      const action = CARRIED.find(([beginning]) => key.startsWith(beginning))?.[1];
      if (action === undefined) continue;
      if (isAllowed(action)) continue;
      yield { range: test.key.range, data: { key: test.key.value, action } };
    }
  },
});
