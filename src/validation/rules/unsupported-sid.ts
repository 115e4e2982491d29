import { replaceValue } from "../fixes.ts";
import { KEPT_BY_IAM } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** IAM takes letters and digits in a `Sid`; other services also take more. */
export const unsupportedSid = defineRule({
  code: "UNSUPPORTED_SID",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-sid"),
  types: KEPT_BY_IAM,
  refuses: true,
  *check({ statements }) {
    const sids = new Set(statements.map(({ sid }) => sid?.value));
    for (const { sid } of statements) {
      if (sid === null || /^[a-z0-9]*$/i.test(sid.value)) continue;
      const mended = sid.value.replaceAll(/[^a-z0-9]/gi, "");
      const fixes = sids.has(mended) ? [] : replaceValue(sid, mended);
      // Two that become the same would be a new mistake.
      sids.add(mended);
      yield { range: sid.range, data: { sid: sid.value }, fixes };
    }
  },
});
