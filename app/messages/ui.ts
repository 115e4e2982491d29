import { defineMessages } from "./catalogue.ts";

/** Words of the design system itself. */
export const UI_WORDS = defineMessages(
  {
    close: "Close",
    nothingFound: "Nothing fits what you typed",
    useTyped: "Press Enter to use what you typed",
    expand: "Expand",
    collapse: "Collapse",
  },
  {
    ko: {
      close: "닫기",
      nothingFound: "입력한 내용과 일치하는 항목이 없습니다",
      useTyped: "Enter 키를 누르면 입력한 값을 그대로 사용합니다",
      expand: "펼치기",
      collapse: "접기",
    },
  },
);
