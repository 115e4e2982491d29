import { defineMessages } from "./catalogue.ts";

/** What a shared link leads to. */
export const PLAYER_LINK_WORDS = defineMessages(
  {
    startHere: (request: string, step: number) => `Open at step ${step} of “${request}”`,
  },
  {
    ko: {
      startHere: (request, step) => `“${request}”의 ${step}단계에서 열기`,
    },
  },
);
