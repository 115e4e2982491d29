import { defineMessages } from "./catalogue.ts";

/** Kinds that belong to an organization, not to an account. */
const NEEDS_UNIT: ReadonlySet<string> = new Set(["organizational-unit", "scp", "rcp"]);

/** Making things on the canvas: by name, from the palette, from a node, from the clipboard. */
export const graphCreateMessages = defineMessages(
  {
    title: "Create",
    field: "What to create",
    placeholder: "u alice · role deploy · b logs · an ARN",
    options: "What this may stand for",
    keys: "Enter creates, Shift+Enter creates and goes on",
    kinds: { scp: "Service control policy", rcp: "Resource control policy" },
    inAccount: (name: string) => `in ${name}`,
    newName: "new",
    made: (kind: string, name: string) => `Added ${kind} ${name}`,
    madeIn: (kind: string, name: string, account: string) =>
      `Added ${kind} ${name} in account ${account}`,
    attachedTo: (policy: string, name: string) => `Added ${policy}, attached to ${name}`,
    resourcePolicy: "Resource-based policy",
    isThere: (name: string) => `${name} is on the canvas already`,
    nothing: "No kind begins with this word. Type u, g, r, b, a, ou … and a name.",
    noAccount: "There is no account to put it in. Type a and a name first.",
    noOrganization: "There is no organization. Type o first.",
    palette: "Drawing palette",
    paletteHelp: "Drag one onto an account, or press Enter to put it where it fits.",
    groups: { identities: "Identities", resources: "Resources", containers: "Containers" },
    dropInside: (name: string) => `into ${name}`,
    dropOnCanvas: "onto the canvas",
    dropNeeds: (kind: string): string =>
      NEEDS_UNIT.has(kind) ? "drop it on an organization" : "drop it on an account",
    growTitle: (name: string) => `Create and connect from ${name}`,
    growNothing: "Nothing can be connected in this direction.",
    grown: (made: string, connected: string) => `${made}. ${connected}`,
  },
  {
    ko: {
      title: "만들기",
      field: "만들 항목",
      placeholder: "u alice · 역할 deploy · b logs · ARN",
      options: "입력한 내용이 뜻할 수 있는 항목",
      keys: "Enter는 만들기, Shift+Enter는 만들고 계속하기",
      kinds: { scp: "서비스 제어 정책", rcp: "리소스 제어 정책" },
      inAccount: (name) => `${name} 안`,
      newName: "새 항목",
      made: (kind, name) => `${kind} ${name} 추가됨`,
      madeIn: (kind, name, account) => `계정 ${account}에 ${kind} ${name} 추가됨`,
      attachedTo: (policy, name) => `${policy}을(를) 추가하고 ${name}에 연결함`,
      resourcePolicy: "리소스 기반 정책",
      isThere: (name) => `${name}은(는) 이미 캔버스에 있습니다`,
      nothing: "이 단어로 시작하는 종류가 없습니다. u, g, r, b, a, ou 등과 이름을 입력하세요.",
      noAccount: "넣을 계정이 없습니다. 먼저 a와 이름을 입력하세요.",
      noOrganization: "조직이 없습니다. 먼저 o를 입력하세요.",
      palette: "그리기 팔레트",
      paletteHelp: "계정 위로 끌어다 놓거나 Enter를 눌러 알맞은 곳에 만드세요.",
      groups: { identities: "자격 증명", resources: "리소스", containers: "컨테이너" },
      dropInside: (name) => `${name} 안으로`,
      dropOnCanvas: "캔버스 위로",
      dropNeeds: (kind) => (NEEDS_UNIT.has(kind) ? "조직 위에 놓으세요" : "계정 위에 놓으세요"),
      growTitle: (name) => `${name}에서 만들어 연결`,
      growNothing: "이 방향으로 연결할 수 있는 것이 없습니다.",
      grown: (made, connected) => `${made}. ${connected}`,
    },
  },
);

/** The words of creating in one language. */
export type GraphCreateWords = (typeof graphCreateMessages)["en"];
