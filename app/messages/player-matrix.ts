import { defineMessages } from "./catalogue.ts";

/** The table of who can do what. */
export const PLAYER_MATRIX_WORDS = defineMessages(
  {
    title: "Who can do what",
    description:
      "Every user, role and caller of this scenario, each sending every saved request. Choose a cell to see its trace.",
    caller: "Caller",
    allowedOf: "Allowed",
    find: "Find a caller",
    none: "There is no saved request to ask about yet.",
    noneFound: "No caller is called that.",
    working: "Asking…",
    cell: (caller: string, request: string, verdict: string) => `${caller}, ${request}: ${verdict}`,
    counts: (allowed: number, explicit: number, implicit: number) =>
      `${allowed} allowed, ${explicit} explicitly denied, ${implicit} implicitly denied`,
    saved: "Ringed: the request as it is saved.",
    hint: "Arrow keys move, Enter opens the trace.",
    rowCount: (allowed: number, count: number) => `${allowed}/${count}`,
    newName: (request: string, caller: string) => `${request} (by ${caller})`,
    edit: (name: string) => `Add request ${name}`,
  },
  {
    ko: {
      title: "누가 무엇을 할 수 있나",
      description:
        "이 시나리오의 모든 사용자, 역할, 호출자가 저장된 요청을 하나씩 보낸 결과입니다. 셀을 선택하면 추적을 볼 수 있습니다.",
      caller: "호출자",
      allowedOf: "허용",
      find: "호출자 찾기",
      none: "아직 물어볼 저장된 요청이 없습니다.",
      noneFound: "그런 이름의 호출자가 없습니다.",
      working: "확인하는 중…",
      cell: (caller, request, verdict) => `${caller}, ${request}: ${verdict}`,
      counts: (allowed, explicit, implicit) =>
        `허용 ${allowed}개, 명시적 거부 ${explicit}개, 암시적 거부 ${implicit}개`,
      saved: "테두리가 있는 셀은 저장된 그대로의 요청입니다.",
      hint: "화살표 키로 이동하고 Enter 키로 추적을 엽니다.",
      rowCount: (allowed, count) => `${allowed}/${count}`,
      newName: (request, caller) => `${request} (${caller})`,
      edit: (name) => `${name} 요청 추가`,
    },
  },
);
