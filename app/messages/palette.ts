import { defineMessages } from "./catalogue.ts";

/** What the command palette finds beside commands. */
export const PALETTE_WORDS = defineMessages(
  {
    goTo: (name: string) => `Go to ${name}`,
    request: (name: string) => `Request: ${name}`,
    example: (title: string) => `Example: ${title}`,
    selected: (count: number) => `${count} selected`,
  },
  {
    ko: {
      goTo: (name) => `${name}(으)로 이동`,
      request: (name) => `요청: ${name}`,
      example: (title) => `예제: ${title}`,
      selected: (count) => `${count}개 선택됨`,
    },
  },
);
