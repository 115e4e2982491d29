import type { Policy } from "../policy/ast.ts";
import { replaceValue } from "./fixes.ts";
import type { Finding } from "./validation-rule.ts";

/** Every `Sid` that an earlier statement has too. Empty ones name nothing and may repeat. */
export function* findDuplicateSids({ statements }: Policy): Generator<Finding> {
  const taken = new Set(statements.map(({ sid }) => sid?.value));
  const seen = new Set<string>();
  for (const [index, { sid }] of statements.entries()) {
    if (sid === null || sid.value === "") continue;
    if (seen.has(sid.value)) {
      const other = `${sid.value}${index + 1}`;
      const fixes = taken.has(other) ? [] : replaceValue(sid, other);
      yield { range: sid.range, data: { sid: sid.value }, fixes };
    }
    seen.add(sid.value);
  }
}
