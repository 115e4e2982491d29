import { findDuplicateSids } from "../duplicate-sids.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Elsewhere two statements may share a `Sid`, which then says nothing about which one decided. */
export const uniqueSidsRecommended = defineRule({
  code: "UNIQUE_SIDS_RECOMMENDED",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-unique-sids-recommended"),
  types: ["resource", "scp", "rcp", "vpc-endpoint"],
  refuses: false,
  check: findDuplicateSids,
});
