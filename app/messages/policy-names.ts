import type { PolicyRole } from "../state/policy-ids.ts";
import { defineMessages } from "./catalogue.ts";

type PolicyNames = Readonly<Record<PolicyRole, (name: string) => string>>;

/** A policy, called by what it is to the entity that has it. */
export const POLICY_NAMES = defineMessages<PolicyNames>(
  {
    trust: () => "Trust policy",
    inline: (name) => `${name}, inline policy`,
    attached: (name) => `${name}, attached policy`,
    boundary: (name) => `${name}, permissions boundary`,
    resource: () => "Resource-based policy",
    scp: (name) => `${name}, service control policy`,
    rcp: (name) => `${name}, resource control policy`,
  },
  {
    ko: {
      trust: () => "신뢰 정책",
      inline: (name) => `${name}, 인라인 정책`,
      attached: (name) => `${name}, 연결된 정책`,
      boundary: (name) => `${name}, 권한 경계`,
      resource: () => "리소스 기반 정책",
      scp: (name) => `${name}, 서비스 제어 정책`,
      rcp: (name) => `${name}, 리소스 제어 정책`,
    },
  },
);
