import { defineMessages } from "./catalogue.ts";

export const OUTLINE_WORDS = defineMessages(
  {
    outline: "Outline",
    tree: "Entities",
    find: "Find",
    nothing: "Nothing here has that name.",
    empty: "Nothing is drawn yet. Add an account to begin.",
  },
  {
    ko: {
      outline: "개요",
      tree: "항목",
      find: "찾기",
      nothing: "해당 이름의 항목이 없습니다.",
      empty: "아직 그린 것이 없습니다. 계정을 추가해 시작하세요.",
    },
  },
);
