import { defineMessages } from "./catalogue.ts";

/** What is said below the Action field of an action that AWS's reference does not have. */
export const ACTION_WORDS = defineMessages(
  {
    unknown: (action: string) => `AWS's reference has no action ${action}.`,
    suggest: "Did you mean",
    suggestEnd: "?",
    replace: (action: string) => `Use ${action}`,
    edit: (action: string) => `Change the action to ${action}`,
  },
  {
    ko: {
      unknown: (action) => `AWS 참조 문서에 ${action} 작업이 없습니다.`,
      suggest: "다음을 찾으시나요?",
      suggestEnd: "",
      replace: (action) => `${action} 사용`,
      edit: (action) => `작업을 ${action}(으)로 변경`,
    },
  },
);
