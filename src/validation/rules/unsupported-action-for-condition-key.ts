import { compileActionPattern } from "../../arn/action-pattern.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys that the requests of a few actions have and no others, and those actions. */
const ACTIONS = new Map([
  ["iam:passedtoservice", ["iam:passrole"]],
  ["iam:associatedresourcearn", ["iam:passrole"]],
  [
    "iam:awsservicename",
    [
      "iam:createservicelinkedrole",
      "iam:deleteservicelinkedrole",
      "iam:getservicelinkedroledeletionstatus",
      "iam:attachrolepolicy",
      "iam:detachrolepolicy",
      "iam:putrolepolicy",
      "iam:updaterole",
      "iam:updateroledescription",
      "iam:deleterole",
      "iam:deleterolepolicy",
    ],
  ],
]);

/** A statement's other actions are decided by a key that their requests never have. */
export const unsupportedActionForConditionKey = defineRule({
  code: "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-action-for-condition-key"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { conditions }) {
    const seen = new Set<string>();
    for (const { statement, test, key } of conditions) {
      const supported = ACTIONS.get(key);
      const { index, action } = statement;
      if (supported === undefined || seen.has(`${index} ${key}`)) continue;
      if (action.kind === "NotAction" || test.operator.ifExists) continue;
      seen.add(`${index} ${key}`);
      const others = action.patterns
        .filter(({ value }) => !supported.some(compileActionPattern(value).matches))
        .map(({ value }) => value);
      if (others.length === 0) continue;
      const data = { key: test.key.value, actions: others.slice(0, 3).join(", ") };
      yield { range: test.key.range, data };
    }
  },
});
