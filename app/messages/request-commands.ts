import { defineMessages } from "./catalogue.ts";

/** Names of what one can do with the request; the keys are the ids of the actions. */
export const REQUEST_COMMAND_WORDS = defineMessages(
  { awsCli: "AWS CLI commands: show or hide" },
  { ko: { awsCli: "AWS CLI 명령 보기 또는 숨기기" } },
);
