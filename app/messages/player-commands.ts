import { defineMessages } from "./catalogue.ts";

/** Names of what one can do with the player; the keys are the ids of the actions. */
export const PLAYER_COMMAND_WORDS = defineMessages(
  {
    step: "One step back or on",
    end: "To the beginning or the end",
    speed: "Slower or faster",
    predictFirst: "Predict before the run: on or off",
    matrix: "Who can do what…",
  },
  {
    ko: {
      step: "한 단계 뒤로 또는 앞으로",
      end: "처음 또는 끝으로",
      speed: "더 느리게 또는 더 빠르게",
      predictFirst: "실행 전에 결과 예상하기: 켜기 또는 끄기",
      matrix: "누가 무엇을 할 수 있나…",
    },
  },
);
