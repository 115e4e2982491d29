import { defineMessages } from "./catalogue.ts";

/** What is wrong anywhere in the scenario, and in the policy that is open. */
export const PROBLEMS_WORDS = defineMessages(
  {
    region: "Problems",
    tree: "Problems by entity",
    inThisPolicy: "Findings in this policy",
    inPolicyBeside: "Findings in the policy beside",
    none: "No problems",
    /** Until everything has been read for the first time. */
    reading: "Checking…",
    severity: {
      error: (count: number) => (count === 1 ? "1 error" : `${count} errors`),
      "security-warning": (count: number) =>
        count === 1 ? "1 security warning" : `${count} security warnings`,
      warning: (count: number) => (count === 1 ? "1 warning" : `${count} warnings`),
      suggestion: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    },
    /** The button that opens the list, with what `severity` counted. */
    summary: (counts: string) => `Problems: ${counts}`,
    separator: ", ",
    scenario: "Scenario",
    request: (name: string) => `Request: ${name}`,
    line: (line: number) => `line ${line}`,
    more: (count: number) => `${count} more in this policy`,
    teach: "What AWS would refuse or warn about, in every policy of this scenario, is listed here.",
  },
  {
    ko: {
      region: "문제",
      tree: "엔터티별 문제",
      inThisPolicy: "이 정책에서 찾은 항목",
      inPolicyBeside: "옆 정책에서 찾은 항목",
      none: "문제 없음",
      reading: "확인하는 중…",
      severity: {
        error: (count) => `오류 ${count}개`,
        "security-warning": (count) => `보안 경고 ${count}개`,
        warning: (count) => `경고 ${count}개`,
        suggestion: (count) => `제안 ${count}개`,
      },
      summary: (counts) => `문제: ${counts}`,
      separator: ", ",
      scenario: "시나리오",
      request: (name) => `요청: ${name}`,
      line: (line) => `${line}행`,
      more: (count) => `이 정책에 ${count}개가 더 있습니다`,
      teach: "이 시나리오의 모든 정책에서 AWS가 거부하거나 경고할 내용이 여기에 표시됩니다.",
    },
  },
);
