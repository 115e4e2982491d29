import { defineMessages } from "./catalogue.ts";

/** The list of what a policy's statements say. */
export const EDITOR_SENTENCES_WORDS = defineMessages(
  {
    title: "What this policy says",
    none: "This policy has no statement yet: it allows nothing and denies nothing.",
    unread: "Nothing can be read out of this text.",
    more: (count: number) => `and ${count} more statements`,
    goTo: (number: number, sentence: string) => `Statement ${number}: ${sentence}`,
  },
  {
    ko: {
      title: "이 정책의 내용",
      none: "아직 정책 문이 없어 아무것도 허용하거나 거부하지 않습니다.",
      unread: "이 텍스트에서는 아무것도 읽을 수 없습니다.",
      more: (count) => `그 밖의 정책 문 ${count}개`,
      goTo: (number, sentence) => `정책 문 ${number}: ${sentence}`,
    },
  },
);
