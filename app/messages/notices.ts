import { defineMessages } from "./catalogue.ts";

/** What is told about the whole page, above it. */
export const NOTICE_WORDS = defineMessages(
  {
    dismiss: "Dismiss",
    backToWork: (name: string) => `Back to “${name}”`,
    workKept: "Your own scenario is kept as you left it.",
    refused: "It could not be opened. What you had is untouched.",
    notAScenario:
      "This file is not a scenario. Policies and what the AWS CLI prints belong on the canvas of one.",
    putOnCanvas: "Put it on the canvas",
    unknownAddress: "The address names nothing that is here. What you had is untouched.",
    repaired: "It was opened, but not all of it made sense:",
    andMore: (count: number) => `and ${count} more`,
    notSaved:
      "The browser keeps nothing here, so changes are lost when the page closes. Save a file or share a link.",
    keptApart:
      "This scenario was changed in another tab, too. Yours goes on as a copy; both are in the gallery.",
    notLoaded:
      "Part of the page could not be fetched. Go on when you are online again; if it stays so, reload the page. Your scenario is safe.",
  },
  {
    ko: {
      dismiss: "닫기",
      backToWork: (name: string) => `“${name}”(으)로 돌아가기`,
      workKept: "내 시나리오는 그대로 보관되어 있습니다.",
      refused: "열 수 없습니다. 작업하던 내용은 그대로입니다.",
      notAScenario:
        "이 파일은 시나리오가 아닙니다. 정책이나 AWS CLI 출력은 시나리오의 캔버스에 넣을 수 있습니다.",
      putOnCanvas: "캔버스에 넣기",
      unknownAddress: "주소가 가리키는 항목이 없습니다. 작업하던 내용은 그대로입니다.",
      repaired: "열었지만 일부 내용은 이해할 수 없었습니다.",
      andMore: (count: number) => `외 ${count}건`,
      notSaved:
        "브라우저가 내용을 보관하지 않으므로 페이지를 닫으면 변경 사항이 사라집니다. 파일로 저장하거나 링크로 공유하세요.",
      keptApart:
        "다른 탭에서도 이 시나리오를 변경했습니다. 이 탭의 내용은 사본으로 따로 보관되며, 둘 다 갤러리에 있습니다.",
      notLoaded:
        "페이지의 일부를 불러오지 못했습니다. 인터넷에 다시 연결한 뒤 계속하세요. 그래도 안 되면 페이지를 새로 고치세요. 시나리오는 안전합니다.",
    },
  },
);
