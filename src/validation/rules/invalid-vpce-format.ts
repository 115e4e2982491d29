import { idFormatRule } from "../id-format-rule.ts";

/** A VPC endpoint's id. */
export const invalidVpceFormat = idFormatRule("INVALID_VPCE_FORMAT", "aws:sourcevpce", "vpce-");
