import { defineMessages } from "./catalogue.ts";

/** What is said when an edit is taken back or made again. */
export const HISTORY_WORDS = defineMessages(
  {
    undone: (label: string) => `Undone: ${label}`,
    redone: (label: string) => `Done again: ${label}`,
  },
  {
    ko: {
      undone: (label) => `실행 취소됨: ${label}`,
      redone: (label) => `다시 실행됨: ${label}`,
    },
  },
);
