import { defineMessages } from "./catalogue.ts";

/** Comparing a policy with what it said earlier; the words come with it. */
export const EDITOR_COMPARE_WORDS = defineMessages(
  {
    compareWith: "Compare with",
    origins: {
      example: "the example as it came",
      link: "the link as it came",
      file: "the file as it came",
      own: "",
    },
    before: (label: string) => `before: ${label}`,
    unchanged:
      "This policy says what it has always said here. There is nothing to compare it with.",
    comparing: "Comparing…",
    differences: (count: number) =>
      count === 0
        ? "Only white space differs"
        : count === 1
          ? "1 difference"
          : `${count} differences`,
    /** `is` and `was` are lines of the policy; either may be empty. */
    difference: (index: number, count: number, line: number, was: string, is: string) =>
      `Difference ${index} of ${count}, line ${line}. ${
        was === "" ? "" : `Was: ${was}. `
      }${is === "" ? "Now removed." : `Is: ${is}.`}`,
    next: "Next difference",
    previous: "Previous difference",
    putBack: "Put this version back",
    didPutBack: (name: string) => `Put back an earlier version of ${name}`,
    end: "End comparison",
    was: (name: string) => `${name}, earlier version`,
    is: (name: string) => `${name}, as it is now`,
    plain: "The comparison could not be loaded. The earlier version says:",
  },
  {
    ko: {
      compareWith: "비교 대상",
      origins: {
        example: "예제의 원래 내용",
        link: "링크의 원래 내용",
        file: "파일의 원래 내용",
        own: "",
      },
      before: (label) => `이전 내용: ${label}`,
      unchanged: "이 정책은 처음 내용 그대로입니다. 비교할 이전 내용이 없습니다.",
      comparing: "비교하는 중…",
      differences: (count) => (count === 0 ? "공백만 다릅니다" : `차이 ${count}개`),
      difference: (index, count, line, was, is) =>
        `차이 ${count}개 중 ${index}번째, ${line}행. ${was === "" ? "" : `이전: ${was}. `}${
          is === "" ? "지금은 삭제되었습니다." : `현재: ${is}.`
        }`,
      next: "다음 차이",
      previous: "이전 차이",
      putBack: "이 내용으로 되돌리기",
      didPutBack: (name) => `${name}의 이전 내용으로 되돌리기`,
      end: "비교 끝내기",
      was: (name) => `${name}, 이전 내용`,
      is: (name) => `${name}, 현재 내용`,
      plain: "비교 화면을 불러오지 못했습니다. 이전 내용은 다음과 같습니다.",
    },
  },
);
