import { principalIdRule } from "../principal-id-rule.ts";

/** A role that was deleted: IAM has put its unique ID in its place. */
export const invalidRoleReference = principalIdRule("INVALID_ROLE_REFERENCE", "AROA");
