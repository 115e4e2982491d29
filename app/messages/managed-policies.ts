import { defineMessages } from "./catalogue.ts";

/** The dialog that shows what AWS manages; its words come with it. */
export const MANAGED_POLICIES_WORDS = defineMessages(
  {
    managedTitle: "AWS managed policies",
    searchManaged: "Search by name",
    managedCount: (count: number) => (count === 1 ? "1 policy" : `${count} policies`),
    moreManaged: (count: number) => `Show more (${count} left)`,
    chooseManaged: "Choose a policy to read it.",
    loading: "Loading…",
    openReadOnly: "Open read-only",
    copyManaged: "Copy as customer managed",
    attachTo: (name: string) => `Attach to ${name}`,
    copied: (policy: string) => `Copy ${policy}`,
  },
  {
    ko: {
      managedTitle: "AWS 관리형 정책",
      searchManaged: "이름으로 검색",
      managedCount: (count) => `정책 ${count}개`,
      moreManaged: (count) => `더 보기(${count}개 남음)`,
      chooseManaged: "정책을 선택하면 내용을 볼 수 있습니다.",
      loading: "불러오는 중…",
      openReadOnly: "읽기 전용으로 열기",
      copyManaged: "고객 관리형 정책으로 복사",
      attachTo: (name) => `${name}에 연결`,
      copied: (policy) => `${policy} 복사`,
    },
  },
);

export type ManagedPoliciesWords = (typeof MANAGED_POLICIES_WORDS)["en"];
