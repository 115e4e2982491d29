import { defineMessages } from "./catalogue.ts";

/** Words of which access key of a user signs. */
export const KEY_WORDS = defineMessages(
  {
    accessKey: "Access key that signs",
    anyActive: "any active one",
    active: (id: string, days: number) => `${id} (active, ${days} days old)`,
    inactive: (id: string) => `${id} (inactive)`,
    notTheirs: (id: string) => `${id} (not a key of this user)`,
    noKey:
      "No access key of this user is drawn: one is taken to be there. The inspector draws keys.",
  },
  {
    ko: {
      accessKey: "서명하는 액세스 키",
      anyActive: "활성 키 중 아무거나",
      active: (id, days) => `${id} (활성, ${days}일 경과)`,
      inactive: (id) => `${id} (비활성)`,
      notTheirs: (id) => `${id} (이 사용자의 키가 아님)`,
      noKey:
        "이 사용자의 액세스 키가 그려져 있지 않아 키가 하나 있는 것으로 봅니다. 키는 검사기에서 추가할 수 있습니다.",
    },
  },
);
