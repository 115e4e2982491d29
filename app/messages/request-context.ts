import { defineMessages } from "./catalogue.ts";

/** Words of the context dialog: they come with it. */
export const CONTEXT_WORDS = defineMessages(
  {
    contextTitle: "Request context",
    contextDescription:
      "What conditions are held against. Most keys are derived from the request; override one, or take it away to see what a missing key does.",
    key: "Key",
    values: "Value",
    origin: "Origin",
    origins: {
      derived: "derived",
      given: "given",
      overridden: "overridden",
      removed: "removed",
    },
    absent: "absent",
    valueOf: (key: string) => `Value of ${key}`,
    override: "Override",
    overrideKey: (key: string) => `Override ${key}`,
    restore: "Use the derived value",
    restoreKey: (key: string) => `Use the derived value of ${key}`,
    takeAway: "Take away",
    takeAwayKey: (key: string) => `Take ${key} away`,
    list: "List",
    listKey: (key: string) => `${key} has a list of values, one per line`,
    addKey: "Add key",
    keyHint: "aws:SourceIp",
    findKey: "Find a key",
  },
  {
    ko: {
      contextTitle: "요청 컨텍스트",
      contextDescription:
        "조건과 비교하는 값입니다. 대부분의 키는 요청에서 자동으로 만들어집니다. 값을 재정의하거나, 키를 제거하여 키가 없을 때의 결과를 확인하세요.",
      key: "키",
      values: "값",
      origin: "출처",
      origins: {
        derived: "자동",
        given: "지정",
        overridden: "재정의",
        removed: "제거",
      },
      absent: "없음",
      valueOf: (key) => `${key} 값`,
      override: "재정의",
      overrideKey: (key) => `${key} 재정의`,
      restore: "자동 값 사용",
      restoreKey: (key) => `${key}의 자동 값 사용`,
      takeAway: "제거",
      takeAwayKey: (key) => `${key} 제거`,
      list: "목록",
      listKey: (key) => `${key}는 값의 목록이며 한 줄에 하나씩 입력`,
      addKey: "키 추가",
      keyHint: "aws:SourceIp",
      findKey: "키 찾기",
    },
  },
);

export type ContextWords = (typeof CONTEXT_WORDS)["en"];
