import type { Problem } from "../text/problem.ts";

/**
 * What can be wrong with a scenario document, a file someone else made or a link, in English. A `{place}` is filled from
 * the problem's data. The keys are the codes: a code without its sentence does not compile.
 */
const ENGLISH = {
  // reading
  "not-json": "not valid JSON",
  "not-an-object": "expected a JSON object with `version`, `name` and `accounts`",
  unreadable: "could not be read",
  "too-large": "larger than the limit of {limit} bytes",
  "too-deep": "nested more than {limit} levels deep",
  "too-many-values": "more than {limit} JSON values",
  "too-long-list": "{actual} entries, more than the limit of {limit}",
  "too-many-entities": "{actual} entities, more than the limit of {limit}",
  "more-problems": "{count} more problems, not listed",

  // versions
  "missing-version": "missing; the current version is {current}",
  "wrong-version": "expected a whole number from {oldest} to {current}, got {received}",
  "newer-version":
    "version {received} is newer than this program, which reads up to version {current}",

  // fields
  missing: "missing; left out {leftOut}",
  "missing-required": "missing, and required",
  "wrong-type": "expected {expected}, got {received}; left out {leftOut}",
  "wrong-type-required": "expected {expected}, got {received}",
  "unknown-field": "unknown field, left out",
  "not-an-account-id": "expected an account ID of 12 digits, got {received}; left out {leftOut}",
  "not-an-arn": "expected an ARN, got {received}; left out {leftOut}",
  "not-a-path": "expected a path that begins and ends with `/`, got {received}; left out {leftOut}",
  "not-in-range": "expected {expected}, got {received}; left out {leftOut}",
  "not-a-time": "expected a time in ISO 8601, got {received}; left out {leftOut}",
  empty: "must not be empty; left out {leftOut}",
  duplicate: '"{id}" is already at {first}; left out',

  // references and names
  "name-not-allowed":
    '"{name}" is not a name IAM allows: letters, digits and +=,.@_- only, at most {limit}',
  "inline-policies-too-long":
    "the inline policies have {size} characters together, without white space; IAM takes {quota}",
  "no-group": 'no group "{name}" in account {account}',
  "no-policy": "no policy {arn} in account {account}",
  "policy-of-another-account":
    "{arn} belongs to another account; account {account} can attach its own policies and AWS managed policies only",
  "no-account": "no account {account} in the scenario",
  "no-management-account": "no management account {account} in the scenario",
  "management-account-not-named": "the organization does not name its management account",
  "no-control-policy": 'no {type} "{name}" in organization {organization}',
  "no-role": "no role {arn} in the scenario",
  "no-principal": "no {arn} in the scenario",
  "no-access-key": "{user} has no access key {accessKey}",
  "nothing-passed":
    "{principal} has no session that anything can be passed to, so this counts for nothing",

  // links
  "link-not-a-scenario": "the link carries no scenario: expected `#s=`",
  "link-newer":
    "the link was made by a newer version (codec {received}; this program reads up to {current})",
  "link-unknown-codec": "the link names an unknown codec, {received}",
  "link-truncated": "the link is cut short; it may have been shortened on its way",
  "link-damaged": "the link is damaged: what it carries cannot be decompressed",
  "link-not-base64url":
    "the link has a character that does not belong in it, at position {position}",
  "link-too-long": "the link is longer than the limit of {limit} characters",
  "link-inflates-too-large": "the link unpacks to more than the limit of {limit} bytes",
  "picture-without-scenario":
    "the picture carries no scenario: only pictures saved by IAM Playground do, and programs that change a picture may take it out",
} as const;

export type ProblemCode = keyof typeof ENGLISH;

/** The names of the `{place}`s in a sentence. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** What a problem of this code must say besides its path. */
export type ProblemData<Code extends ProblemCode> = Readonly<
  Record<Places<(typeof ENGLISH)[Code]>, string | number>
>;

const KOREAN: Readonly<Record<ProblemCode, string>> = {
  "not-json": "올바른 JSON이 아닙니다",
  "not-an-object": "`version`, `name`, `accounts`가 있는 JSON 객체여야 합니다",
  unreadable: "읽을 수 없습니다",
  "too-large": "크기가 한도인 {limit}바이트를 넘습니다",
  "too-deep": "{limit}단계보다 깊게 중첩되어 있습니다",
  "too-many-values": "JSON 값이 {limit}개를 넘습니다",
  "too-long-list": "항목이 {actual}개로, 한도인 {limit}개를 넘습니다",
  "too-many-entities": "엔터티가 {actual}개로, 한도인 {limit}개를 넘습니다",
  "more-problems": "문제가 {count}개 더 있습니다",

  "missing-version": "값이 없습니다. 현재 버전은 {current}입니다",
  "wrong-version": "{oldest}부터 {current}까지의 정수여야 하는데 {received} 값이 있습니다",
  "newer-version":
    "버전 {received}: 이 프로그램이 읽을 수 있는 버전 {current}보다 새로운 버전입니다",

  missing: "값이 없어 {leftOut} 항목을 제외했습니다",
  "missing-required": "필수 값이 없습니다",
  "wrong-type": "{expected} 형식이어야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  "wrong-type-required": "{expected} 형식이어야 하는데 {received} 값이 있습니다",
  "unknown-field": "알 수 없는 필드라서 제외했습니다",
  "not-an-account-id":
    "12자리 숫자로 된 계정 ID여야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  "not-an-arn": "ARN이어야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  "not-a-path":
    "`/`로 시작하고 끝나는 경로여야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  "not-in-range": "{expected} 범위여야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  "not-a-time": "ISO 8601 시간이어야 하는데 {received} 값이 있어 {leftOut} 항목을 제외했습니다",
  empty: "값이 비어 있어 {leftOut} 항목을 제외했습니다",
  duplicate: '"{id}" 항목이 {first} 위치에 이미 있어 제외했습니다',

  "name-not-allowed":
    '"{name}" 이름은 IAM에서 사용할 수 없습니다. 영문자, 숫자, +=,.@_-만 사용하여 {limit}자 이하로 지정하세요',
  "inline-policies-too-long":
    "인라인 정책의 길이가 공백을 빼고 모두 {size}자로, IAM 한도인 {quota}자를 넘습니다",
  "no-group": '{account} 계정에 "{name}" 그룹이 없습니다',
  "no-policy": "{account} 계정에 {arn} 정책이 없습니다",
  "policy-of-another-account":
    "{arn} 정책은 다른 계정의 정책입니다. {account} 계정에는 자체 정책과 AWS 관리형 정책만 연결할 수 있습니다",
  "no-account": "시나리오에 {account} 계정이 없습니다",
  "no-management-account": "시나리오에 관리 계정 {account} 항목이 없습니다",
  "management-account-not-named": "조직의 관리 계정이 지정되지 않았습니다",
  "no-control-policy": '{organization} 조직에 {type} "{name}" 정책이 없습니다',
  "no-role": "시나리오에 {arn} 역할이 없습니다",
  "no-principal": "시나리오에 {arn} 보안 주체가 없습니다",
  "no-access-key": "{user}에게 액세스 키 {accessKey}이(가) 없습니다",
  "nothing-passed": "{principal}의 세션에는 아무것도 전달할 수 없으므로 이 값은 적용되지 않습니다",

  "link-not-a-scenario": "링크에 시나리오가 없습니다. `#s=`로 시작해야 합니다",
  "link-newer":
    "더 새로운 버전에서 만든 링크입니다(코덱 {received}, 이 프로그램은 {current}까지 읽을 수 있습니다)",
  "link-unknown-codec": "링크의 코덱 {received} 값을 알 수 없습니다",
  "link-truncated": "링크가 중간에 잘렸습니다. 전달 과정에서 짧아졌을 수 있습니다",
  "link-damaged": "링크가 손상되어 압축을 풀 수 없습니다",
  "link-not-base64url": "링크의 {position}번째 위치에 사용할 수 없는 문자가 있습니다",
  "link-too-long": "링크 길이가 한도인 {limit}자를 넘습니다",
  "link-inflates-too-large": "링크의 압축을 풀면 한도인 {limit}바이트를 넘습니다",
  "picture-without-scenario":
    "그림에 시나리오가 들어 있지 않습니다. IAM Playground에서 저장한 그림에만 들어 있으며, 그림을 고치는 프로그램이 지웠을 수 있습니다",
};

const CATALOGUE = { en: ENGLISH, ko: KOREAN };

/** The sentence for a problem, beginning with its path; a code from elsewhere keeps its own message. */
export function describeProblem(
  problem: Pick<Problem, "path" | "code" | "data"> & Partial<Pick<Problem, "message">>,
  language: keyof typeof CATALOGUE,
): string {
  if (!isProblemCode(problem.code)) {
    return problem.message ?? problem.code;
  }
  const sentence = fill(CATALOGUE[language][problem.code], problem.data);
  return problem.path === "" ? sentence : `${problem.path}: ${sentence}`;
}

/** Makes a problem. `path` is "" for the document as a whole. */
export function createProblem<Code extends ProblemCode>(
  path: string,
  code: Code,
  data: ProblemData<Code>,
): Problem {
  const shortened: Record<string, string | number> = Object.fromEntries(
    Object.entries<string | number>(data).map(([place, value]) => [place, shorten(value)]),
  );
  const problem = { path, code, data: shortened };
  return { ...problem, message: describeProblem(problem, "en") };
}

/** Every code there is. */
export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(ENGLISH).filter(isProblemCode);

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(ENGLISH, code);
}

function fill(sentence: string, data: Problem["data"]): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : place,
  );
}

/** What a stranger's document says may be a megabyte long; a sentence is not. */
function shorten(value: string | number): string | number {
  return typeof value === "string" && value.length > 160 ? `${value.slice(0, 160)}…` : value;
}
