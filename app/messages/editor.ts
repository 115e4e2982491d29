import { defineMessages } from "./catalogue.ts";

export const EDITOR_WORDS = defineMessages(
  {
    region: "Policy editor",
    regionBeside: "Policy beside",
    missing: "The text of this policy is not part of this scenario.",
    types: {
      identity: "Identity-based policy",
      resource: "Resource-based policy",
      trust: "Trust policy",
      boundary: "Permissions boundary",
      session: "Session policy",
      scp: "Service control policy",
      rcp: "Resource control policy",
      "vpc-endpoint": "VPC endpoint policy",
    },
    readOnly: "Read-only",
    awsManaged: "AWS manages this policy; it cannot be edited.",
    actions: {
      undo: "Undo",
      redo: "Redo",
      format: "Format document",
      send: "Send request",
      palette: "Command palette",
    },
    edited: (name: string) => `Edit ${name}`,
    /** The text field's accessible name; it also says how to leave it by keyboard. */
    label: (name: string, type: string, key: string) =>
      `${name}, ${type}. Press ${key} to let Tab move the focus.`,
    tabExit: (key: string) => `${key}: Tab moves focus`,
    noProblems: "No problems",
    counts: (errors: number, warnings: number, suggestions: number) =>
      [count(errors, "error"), count(warnings, "warning"), count(suggestions, "suggestion")]
        .filter((part) => part !== "")
        .join(", "),
    mend: "Mend",
    sizeName: "Policy size",
    size: (size: string, quota: string) => `${size} of ${quota} characters, as AWS counts them.`,
    sizeShared: "All inline policies of this identity share them.",
    sentences: "Plain-language sentences",
    sentenceList: "What this policy says, as a list",
    compare: "Compare with earlier versions",
    line: (line: number) => `line ${line}`,
    severities: {
      error: "Error",
      "security-warning": "Security warning",
      warning: "Warning",
      suggestion: "Suggestion",
    },
    marks: {
      allowed: "This allows the request at this step",
      explicit: "This denies the request at this step",
      implicit: "This does not match the request at this step",
      "not-modelled": "This part is not modelled",
      "not-reached": "This step does not reach this part",
      selected: "Selected",
    },
  },
  {
    ko: {
      region: "정책 편집기",
      regionBeside: "나란히 연 정책",
      missing: "이 정책의 내용은 이 시나리오에 들어 있지 않습니다.",
      types: {
        identity: "자격 증명 기반 정책",
        resource: "리소스 기반 정책",
        trust: "신뢰 정책",
        boundary: "권한 경계",
        session: "세션 정책",
        scp: "서비스 제어 정책",
        rcp: "리소스 제어 정책",
        "vpc-endpoint": "VPC 엔드포인트 정책",
      },
      readOnly: "읽기 전용",
      awsManaged: "AWS가 관리하는 정책이므로 편집할 수 없습니다.",
      actions: {
        undo: "실행 취소",
        redo: "다시 실행",
        format: "문서 서식 지정",
        send: "요청 보내기",
        palette: "명령 팔레트",
      },
      edited: (name) => `${name} 편집`,
      label: (name, type, key) =>
        `${name}, ${type}. ${key} 키를 누르면 Tab 키로 포커스를 옮길 수 있습니다.`,
      tabExit: (key) => `${key}: Tab 키로 포커스 이동`,
      noProblems: "문제 없음",
      counts: (errors, warnings, suggestions) =>
        [
          errors === 0 ? "" : `오류 ${errors}개`,
          warnings === 0 ? "" : `경고 ${warnings}개`,
          suggestions === 0 ? "" : `제안 ${suggestions}개`,
        ]
          .filter((part) => part !== "")
          .join(", "),
      mend: "수정",
      sizeName: "정책 크기",
      size: (size, quota) => `AWS 기준으로 ${quota}자 중 ${size}자입니다.`,
      sizeShared: "이 자격 증명의 모든 인라인 정책이 함께 사용하는 할당량입니다.",
      sentences: "일상어 설명",
      sentenceList: "이 정책의 내용을 목록으로 보기",
      compare: "이전 내용과 비교",
      line: (line) => `${line}행`,
      severities: {
        error: "오류",
        "security-warning": "보안 경고",
        warning: "경고",
        suggestion: "제안",
      },
      marks: {
        allowed: "이 단계에서 요청을 허용하는 부분입니다",
        explicit: "이 단계에서 요청을 거부하는 부분입니다",
        implicit: "이 단계의 요청과 일치하지 않는 부분입니다",
        "not-modelled": "모델링하지 않은 부분입니다",
        "not-reached": "이 단계에서 평가하지 않는 부분입니다",
        selected: "선택됨",
      },
    },
  },
);

export type EditorWords = (typeof EDITOR_WORDS)["en"];

function count(amount: number, noun: string): string {
  if (amount === 0) return "";
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
