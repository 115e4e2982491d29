import { defineMessages } from "./catalogue.ts";

/** Words of the dialog that makes a request of a pasted denial. */
export const DENIAL_WORDS = defineMessages(
  {
    title: "From a denial",
    description:
      "Paste an AccessDenied message, with or without what stands around it, CloudTrail events as JSON, or a decoded authorization message. It stays in this browser.",
    text: "Denial",
    placeholder:
      "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: s3:GetObject on resource: … because no identity-based policy allows the s3:GetObject action",
    understood: "What it says",
    policyType: "Refused by",
    policy: "Policy",
    time: "Time",
    context: "Context",
    byDeny: (stage: string) => `an explicit deny in: ${stage}`,
    forLackOfAllow: (stage: string) => `no Allow in: ${stage}`,
    anExplicitDeny: "an explicit deny",
    event: (count: number) => `Event (${count} were refused)`,
    eventAt: (time: string, action: string, caller: string) =>
      [time, action, caller].filter((part) => part !== "").join(" · "),
    toKnow: "What it leaves open",
    missing: "Not in this scenario: create it with the request",
    bare: "What is created has no permissions yet; add the policies that the caller really has.",
    complete: "Everything it names is in this scenario.",
    expects:
      "The request expects the same verdict, so the checks say whether this scenario gives the same answer as AWS.",
    cancel: "Cancel",
    add: "Add request",
    name: (action: string) => `Denied: ${action}`,
    added: (name: string) => `Added the request ${name}.`,
    addedWith: (name: string, count: number) =>
      `Added the request ${name} and created ${count === 1 ? "1 entity" : `${count} entities`}.`,
    edit: "Add request from a denial",
  },
  {
    ko: {
      title: "거부 메시지로 요청 만들기",
      description:
        "AccessDenied 메시지(앞뒤에 다른 출력이 있어도 됩니다), CloudTrail 이벤트 JSON 또는 디코딩한 권한 부여 메시지를 붙여 넣으세요. 내용은 이 브라우저를 벗어나지 않습니다.",
      text: "거부 메시지",
      placeholder:
        "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: s3:GetObject on resource: … because no identity-based policy allows the s3:GetObject action",
      understood: "메시지 내용",
      policyType: "거부한 정책",
      policy: "정책",
      time: "시각",
      context: "컨텍스트",
      byDeny: (stage) => `명시적 거부: ${stage}`,
      forLackOfAllow: (stage) => `Allow 없음: ${stage}`,
      anExplicitDeny: "명시적 거부",
      event: (count) => `이벤트(거부된 이벤트 ${count}개)`,
      eventAt: (time, action, caller) =>
        [time, action, caller].filter((part) => part !== "").join(" · "),
      toKnow: "메시지에 없는 항목",
      missing: "이 시나리오에 없는 항목: 요청과 함께 만들기",
      bare: "만들어진 항목에는 아직 권한이 없습니다. 호출자가 실제로 가진 정책을 추가하세요.",
      complete: "메시지에 나온 항목이 모두 이 시나리오에 있습니다.",
      expects:
        "요청의 예상 결과로 같은 판정이 지정됩니다. 이 시나리오의 결과가 AWS와 같은지 검사에서 확인할 수 있습니다.",
      cancel: "취소",
      add: "요청 추가",
      name: (action) => `거부됨: ${action}`,
      added: (name) => `요청 ${name}을(를) 추가했습니다.`,
      addedWith: (name, count) => `요청 ${name}을(를) 추가하고 항목 ${count}개를 만들었습니다.`,
      edit: "거부 메시지로 요청 추가",
    },
  },
);
