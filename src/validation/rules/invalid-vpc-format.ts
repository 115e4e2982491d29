import { idFormatRule } from "../id-format-rule.ts";

/** A VPC's id. */
export const invalidVpcFormat = idFormatRule("INVALID_VPC_FORMAT", "aws:sourcevpc", "vpc-");
