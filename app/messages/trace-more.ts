import { defineMessages } from "./catalogue.ts";

/** The row that stands for steps of the trace which are not shown yet. */
export const TRACE_MORE_WORDS = defineMessages(
  {
    more: (next: number, hidden: number) =>
      hidden > next
        ? `Show ${next.toLocaleString("en")} more of ${hidden.toLocaleString("en")} hidden rows`
        : `Show ${hidden.toLocaleString("en")} more`,
  },
  {
    ko: {
      more: (next: number, hidden: number) =>
        hidden > next
          ? `숨겨진 ${hidden.toLocaleString("ko")}개 중 ${next.toLocaleString("ko")}개 더 보기`
          : `${hidden.toLocaleString("ko")}개 더 보기`,
    },
  },
);
