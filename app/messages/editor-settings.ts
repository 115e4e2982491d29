import { defineMessages } from "./catalogue.ts";

/** What Settings say of the editor when the language is changed. */
export const EDITOR_SETTINGS_WORDS = defineMessages(
  {
    afterReload:
      "What the policy editor says of policies follows at once. Its own menus and its find box speak the other language until the page is reloaded; your work is kept, the undo history is not.",
    reload: "Reload the page",
  },
  {
    ko: {
      afterReload:
        "정책에 대한 설명은 바로 바뀝니다. 정책 편집기 자체의 메뉴와 찾기 상자는 페이지를 다시 불러올 때까지 이전 언어로 표시됩니다. 작업은 보관되지만 실행 취소 기록은 사라집니다.",
      reload: "페이지 다시 불러오기",
    },
  },
);
