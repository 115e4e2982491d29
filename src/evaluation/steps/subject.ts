import type { Stage } from "../../iam/decision.ts";
import type { Matter } from "../request/question.ts";

/** The entity a caller is on the canvas: a session is its role, the root user its account. */
export function callerEntity({ caller }: Matter): string | null {
  if (caller.identity !== null) return caller.identity.arn;
  return caller.kind === "root" ? caller.account : (caller.principalArn ?? caller.id);
}

/** The entity a stage is about. */
export function subjectOf(stage: Stage, matter: Matter): string | null {
  switch (stage) {
    case "explicit-deny":
    case "identity-based-policies":
    case "permissions-boundary":
    case "session-policies":
      return callerEntity(matter);
    case "service-control-policies":
      return matter.caller.account;
    case "resource-control-policies":
      return matter.owner.account;
    case "resource-based-policy":
    case "block-public-access":
      return matter.target.entity;
    case "vpc-endpoint-policy":
      return matter.endpoint?.arn ?? null;
  }
}
