import { defineMessages } from "./catalogue.ts";

/** What the last edit changed. */
export const PLAYER_CHANGES_WORDS = defineMessages(
  {
    changed: (count: number) =>
      count === 1 ? "1 request comes out otherwise" : `${count} requests come out otherwise`,
    afterEdit: (label: string) => `after “${label}”`,
    becomes: "becomes",
    because: (reason: string) => `${reason}.`,
    undo: "Take it back",
    dismiss: "Dismiss what changed",
  },
  {
    ko: {
      changed: (count) => `요청 ${count}개의 결과가 바뀌었습니다`,
      afterEdit: (label) => `“${label}” 이후`,
      becomes: "다음으로 바뀜",
      because: (reason) => `${reason}.`,
      undo: "이 수정 실행 취소",
      dismiss: "바뀐 내용 닫기",
    },
  },
);
