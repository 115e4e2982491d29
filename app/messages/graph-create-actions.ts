import { defineMessages } from "./catalogue.ts";

/** Names of the actions that make things; the keys are the ids of the actions. */
export const GRAPH_CREATE_ACTION_WORDS = defineMessages(
  {
    create: "Create by name…",
    paste: "Paste from the clipboard…",
    grow: "Create a connected one in that direction",
    writePolicy: "Write a policy",
  },
  {
    ko: {
      create: "이름으로 만들기…",
      paste: "클립보드에서 붙여넣기…",
      grow: "그 방향에 연결된 항목 만들기",
      writePolicy: "정책 작성하기",
    },
  },
);
