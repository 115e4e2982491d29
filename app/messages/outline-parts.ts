import { defineMessages } from "./catalogue.ts";

/** What the outline says of its rows, and of what was dragged in it. */
export const OUTLINE_PART_WORDS = defineMessages(
  {
    actionsFor: (name: string) => `Actions for ${name}`,
    attached: (policy: string, target: string) => `Attached ${policy} to ${target}`,
    notAttached: (policy: string, target: string) =>
      `${policy} cannot be attached to ${target}: control policies go to a root, a unit or an account of their organization`,
  },
  {
    ko: {
      actionsFor: (name) => `${name} 작업`,
      attached: (policy, target) => `${policy}을(를) ${target}에 연결함`,
      notAttached: (policy, target) =>
        `${policy}을(를) ${target}에 연결할 수 없습니다. 제어 정책은 해당 조직의 루트, 조직 단위 또는 계정에 연결합니다.`,
    },
  },
);
