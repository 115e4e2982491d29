import { defineMessages } from "./catalogue.ts";

/** What the signs on the canvas mean, beside the ends of its lines. */
export const GRAPH_LEGEND_WORDS = defineMessages(
  {
    lines: "Lines",
    conditional: "dashed",
    conditionalMeaning: "Only under conditions",
    policies: "Policies on cards and accounts",
    chips: {
      permissions: "An identity-based policy, inline or attached",
      trust: "A role’s trust policy: who may assume it",
      boundary: "A permissions boundary: the most that can be allowed",
      resource: "A resource-based policy",
      scp: "A service control policy",
      rcp: "A resource control policy",
      unattached: "A policy attached to nothing",
    },
    sample: "Policy",
    frames: "Frames",
    frame: {
      outside: "Outside the accounts drawn here",
      unit: "An organizational unit",
      selected: "Selected",
      current: "Where the request is at this step",
      concerned: "What this step concerns; the rest recedes",
    },
  },
  {
    ko: {
      lines: "선",
      conditional: "점선",
      conditionalMeaning: "조건이 맞을 때만 성립합니다",
      policies: "카드와 계정의 정책",
      chips: {
        permissions: "인라인이거나 연결된 자격 증명 기반 정책",
        trust: "역할의 신뢰 정책: 누가 수임할 수 있는지",
        boundary: "권한 경계: 허용될 수 있는 최대 범위",
        resource: "리소스 기반 정책",
        scp: "서비스 제어 정책",
        rcp: "리소스 제어 정책",
        unattached: "어디에도 연결되지 않은 정책",
      },
      sample: "정책",
      frames: "테두리",
      frame: {
        outside: "여기 그린 계정의 바깥",
        unit: "조직 단위",
        selected: "선택됨",
        current: "이 단계에서 요청이 있는 곳",
        concerned: "이 단계와 관련된 것. 나머지는 흐려집니다",
      },
    },
  },
);
