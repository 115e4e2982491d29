import { defineMessages } from "./catalogue.ts";

/** A text before and after, line by line. */
export const LINE_DIFF_WORDS = defineMessages(
  {
    addedLine: "added:",
    removedLine: "removed:",
    linesLeftOut: (count: number) => (count === 1 ? "1 line" : `${count} lines`),
  },
  {
    ko: {
      addedLine: "추가:",
      removedLine: "삭제:",
      linesLeftOut: (count) => `${count}줄`,
    },
  },
);

export type LineDiffWords = (typeof LINE_DIFF_WORDS)["en"];
