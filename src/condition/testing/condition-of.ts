import { parsePolicy } from "../../policy/parse-policy.ts";
import { type CompiledCondition, compileCondition } from "../compile-condition.ts";

/** Compiles a `Condition` block the way a policy has it. */
export function conditionsOf(block: unknown, version = "2012-10-17"): readonly CompiledCondition[] {
  const statement = { Effect: "Allow", Action: "*", Resource: "*", Condition: block };
  const { policy, diagnostics } = parsePolicy(
    JSON.stringify({ Version: version, Statement: statement }),
  );
  if (policy === null) throw new Error(`the policy is refused: ${JSON.stringify(diagnostics)}`);
  return policy.statements.flatMap(({ conditions }) =>
    conditions.map((test) => compileCondition(test, policy.version.value)),
  );
}
