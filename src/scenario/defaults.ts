import type { PolicyText } from "../iam/model.ts";

/** The policies AWS attaches everywhere in an organization when SCPs and RCPs are enabled. */
export const FULL_AWS_ACCESS = "FullAWSAccess";
export const RCP_FULL_AWS_ACCESS = "RCPFullAWSAccess";

/** Of a note whose file says nothing about its size. */
export const NOTE_SIZE = { width: 200, height: 100 } as const;

/** A role whose file says nothing about trust trusts nobody. */
export const NO_TRUST: PolicyText = JSON.stringify(
  { Version: "2012-10-17", Statement: [] },
  null,
  2,
);
