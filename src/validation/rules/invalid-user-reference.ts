import { principalIdRule } from "../principal-id-rule.ts";

/** A user who was deleted: IAM has put the unique ID in the ARN's place. */
export const invalidUserReference = principalIdRule("INVALID_USER_REFERENCE", "AIDA");
