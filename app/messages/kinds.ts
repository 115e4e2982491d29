import type { EntityKind } from "#core";
import { defineMessages } from "./catalogue.ts";

/** AWS's words for what stands on the canvas. */
export const KIND_WORDS = defineMessages<Readonly<Record<EntityKind, string>>>(
  {
    organization: "Organization",
    "organizational-unit": "Organizational unit",
    account: "Account",
    user: "User",
    group: "Group",
    role: "Role",
    policy: "Policy",
    "identity-provider": "Identity provider",
    resource: "Resource",
  },
  {
    ko: {
      organization: "조직",
      "organizational-unit": "조직 단위",
      account: "계정",
      user: "사용자",
      group: "그룹",
      role: "역할",
      policy: "정책",
      "identity-provider": "자격 증명 공급자",
      resource: "리소스",
    },
  },
);
