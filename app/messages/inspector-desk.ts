import { defineMessages } from "./catalogue.ts";

/** Open policies: their tabs, the one beside, and where each is attached. */
export const INSPECTOR_DESK_WORDS = defineMessages(
  {
    openPolicies: "Open policies",
    of: (holder: string) => `of ${holder}`,
    closeTab: "Close tab",
    closeOthers: "Close other tabs",
    closeHint: "Delete closes the tab",
    closed: (name: string) => `${name} closed`,
    keepOpen: "Keep open",
    keptOpen: (name: string) => `${name} stays open`,
    compare: "Compare with earlier versions",
    showBeside: "Show beside",
    shownBeside: (name: string) => `${name} stays beside whatever is selected`,
    endBeside: "Close the policy beside",
    expand: "Expand the policies",
    shrink: "Shrink the policies",

    attachedTo: "Attached to",
    boundaryOf: "Boundary of",
    appliesTo: "Applies to",
    partOf: "Part of",
    nowhere: "Attached to nothing.",
    group: (members: number) => (members === 1 ? "1 member" : `${members} members`),
    unit: (accounts: number) => (accounts === 1 ? "1 account" : `${accounts} accounts`),
    through: (name: string) => `Who has it through ${name}`,
    more: (count: number) => `${count} more`,
    shared: (count: number) => `Shared: an edit changes all ${count}.`,
  },
  {
    ko: {
      openPolicies: "열린 정책",
      of: (holder) => `${holder}의 정책`,
      closeTab: "탭 닫기",
      closeOthers: "다른 탭 닫기",
      closeHint: "Delete 키로 탭을 닫습니다",
      closed: (name) => `${name} 닫힘`,
      keepOpen: "열어 두기",
      keptOpen: (name) => `${name}을(를) 열어 둡니다`,
      compare: "이전 내용과 비교",
      showBeside: "나란히 보기",
      shownBeside: (name) => `무엇을 선택해도 ${name}을(를) 나란히 보여 줍니다`,
      endBeside: "나란히 연 정책 닫기",
      expand: "정책 넓게 보기",
      shrink: "정책 원래 크기로 보기",

      attachedTo: "연결 대상",
      boundaryOf: "권한 경계 대상",
      appliesTo: "적용 대상",
      partOf: "소속",
      nowhere: "어디에도 연결되지 않았습니다.",
      group: (members) => `구성원 ${members}명`,
      unit: (accounts) => `계정 ${accounts}개`,
      through: (name) => `${name}을(를) 통해 이 정책을 받는 대상`,
      more: (count) => `${count}개 더`,
      shared: (count) => `공유됨: 편집하면 ${count}곳에 모두 적용됩니다.`,
    },
  },
);

export type InspectorDeskWords = (typeof INSPECTOR_DESK_WORDS)["en"];
