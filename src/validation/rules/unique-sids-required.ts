import { findDuplicateSids } from "../duplicate-sids.ts";
import { KEPT_BY_IAM } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** IAM keeps no policy in which two statements have one `Sid`. */
export const uniqueSidsRequired = defineRule({
  code: "UNIQUE_SIDS_REQUIRED",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unique-sids-required"),
  types: KEPT_BY_IAM,
  refuses: true,
  check: findDuplicateSids,
});
