import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys that say little alone, and those that say the rest; one of them is enough. */
const PAIRS = new Map([
  ["aws:vpcsourceip", ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"]],
  ["aws:ec2instancesourceprivateipv4", ["aws:Ec2InstanceSourceVpc"]],
]);

/** Private addresses are the same in every VPC. */
export const missingPairedConditionKeys = defineRule({
  code: "MISSING_PAIRED_CONDITION_KEYS",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-missing-paired-condition-keys"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ statement, test, key }, { keysOf }) => {
    const partners = PAIRS.get(key);
    if (partners === undefined) return null;
    const present = keysOf(statement);
    if (partners.some((partner) => present.has(partner.toLowerCase()))) return null;
    return { range: test.key.range, data: { partners: partners.join(", ") } };
  }),
});
