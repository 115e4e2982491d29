import { defineMessages } from "./catalogue.ts";

/** What one can do with a verdict: copy its trace, and ask what would turn it. Comes with the code of it. */
export const PLAYER_ACTIONS_WORDS = defineMessages(
  {
    copyTrace: "Copy trace",
    copyAs: { text: "As text", markdown: "As Markdown", json: "As JSON" },
    copiedAs: {
      text: "Trace copied as text",
      markdown: "Trace copied as Markdown",
      json: "Trace copied as JSON",
    },
    copyByHand: "Copy it by hand",
    clipboardRefused:
      "The browser does not let this page use the clipboard. The whole text is selected: copy it with the keyboard.",
    traceText: "Trace",

    ask: { allow: "What would allow it?", deny: "What would deny it?" },
    title: { allow: "What would allow it", deny: "What would deny it" },
    description: {
      allow:
        "The smallest edits that allow exactly this request. The evaluator has tried each of them.",
      deny: "The smallest edits that deny exactly this request. The evaluator has tried each of them.",
    },
    searching: "Trying edits…",
    noneFound: "No edit is offered.",
    alreadySo: {
      allow: "The request is allowed already.",
      deny: "The request is denied already.",
    },
    suggestions: "Suggestions",
    line: (sentence: string) => `${sentence}.`,
    apply: "Apply",
    applied: (verdict: string) => `Applied. The request is now: ${verdict}.`,
    editLabel: { allow: (name: string) => `Allow ${name}`, deny: (name: string) => `Deny ${name}` },
    sideEffects: { allow: "It would also open", deny: "It would also close" },
    noSideEffects: "Nothing else that was tried in this scenario comes out otherwise.",
    partial: "There were too many principals and requests to try them all.",
    more: (count: number) => `and ${count} more`,
    changedText: (name: string, owner: string) => (owner === name ? name : `${name} of ${owner}`),
    newPolicy: "new policy",
    lineCounts: (added: number, removed: number) =>
      `${added === 1 ? "1 line added" : `${added} lines added`}, ${removed} removed`,
    requestOnly: "No policy text changes.",
  },
  {
    ko: {
      copyTrace: "추적 복사",
      copyAs: { text: "텍스트로", markdown: "Markdown으로", json: "JSON으로" },
      copiedAs: {
        text: "추적을 텍스트로 복사했습니다",
        markdown: "추적을 Markdown으로 복사했습니다",
        json: "추적을 JSON으로 복사했습니다",
      },
      copyByHand: "직접 복사",
      clipboardRefused:
        "브라우저에서 이 페이지의 클립보드 사용을 허용하지 않습니다. 전체 텍스트가 선택되어 있으니 키보드로 복사하세요.",
      traceText: "추적",

      ask: { allow: "어떻게 하면 허용되나요?", deny: "어떻게 하면 거부되나요?" },
      title: { allow: "이 요청을 허용하려면", deny: "이 요청을 거부하려면" },
      description: {
        allow: "바로 이 요청만 허용하는 가장 작은 수정입니다. 모두 평가기로 확인했습니다.",
        deny: "바로 이 요청만 거부하는 가장 작은 수정입니다. 모두 평가기로 확인했습니다.",
      },
      searching: "수정을 시도하는 중…",
      noneFound: "제안할 수정이 없습니다.",
      alreadySo: {
        allow: "이미 허용되는 요청입니다.",
        deny: "이미 거부되는 요청입니다.",
      },
      suggestions: "제안",
      line: (sentence) => `${sentence}.`,
      apply: "적용",
      applied: (verdict) => `적용했습니다. 이제 요청 판정은 다음과 같습니다: ${verdict}.`,
      editLabel: { allow: (name) => `${name} 허용`, deny: (name) => `${name} 거부` },
      sideEffects: { allow: "함께 열리는 것", deny: "함께 막히는 것" },
      noSideEffects: "이 시나리오에서 시도한 다른 요청의 판정은 바뀌지 않습니다.",
      partial: "보안 주체와 요청이 너무 많아 모두 시도하지는 않았습니다.",
      more: (count) => `외 ${count}개`,
      changedText: (name, owner) => (owner === name ? name : `${owner}의 ${name}`),
      newPolicy: "새 정책",
      lineCounts: (added, removed) => `${added}줄 추가, ${removed}줄 삭제`,
      requestOnly: "정책 텍스트는 바뀌지 않습니다.",
    },
  },
);
