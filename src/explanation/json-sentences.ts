import type { JsonProblem } from "../json/json-diagnostic.ts";
import type { Language } from "../text/language.ts";

/** What is wrong with a text that is not JSON. `{text}` is what stands there. */
export const JSON_SENTENCES: Readonly<Record<JsonProblem, Readonly<Record<Language, string>>>> = {
  "unexpected-token": {
    en: "`{text}` does not belong here.",
    ko: "`{text}`이(가) 올 수 없는 위치입니다.",
  },
  "unexpected-end": {
    en: "The JSON ends too early. A bracket or quotation mark is still open.",
    ko: "JSON이 중간에 끝났습니다. 닫히지 않은 괄호나 따옴표가 있습니다.",
  },
  empty: {
    en: "There is no policy here yet. A policy is a JSON object.",
    ko: "아직 정책이 없습니다. 정책은 JSON 객체로 작성합니다.",
  },
  "value-expected": {
    en: "A value is missing here. `{text}` is not a JSON value.",
    ko: "여기에 값이 필요합니다. `{text}`은(는) JSON 값이 아닙니다.",
  },
  "key-expected": {
    en: "A key in double quotation marks is missing here. Found `{text}`.",
    ko: "여기에 큰따옴표로 묶은 키가 필요하지만 `{text}`이(가) 있습니다.",
  },
  "colon-expected": {
    en: "A colon is missing between the key and its value. Found `{text}`.",
    ko: "키와 값 사이에 콜론이 필요하지만 `{text}`이(가) 있습니다.",
  },
  "comma-expected": {
    en: "A comma or a closing bracket is missing before `{text}`.",
    ko: "`{text}` 앞에 쉼표나 닫는 괄호가 필요합니다.",
  },
  "text-after-end": {
    en: "The JSON document ends before `{text}`. A policy is one JSON object.",
    ko: "JSON 문서는 `{text}` 앞에서 이미 끝났습니다. 정책은 하나의 JSON 객체입니다.",
  },
  "invalid-string": {
    en: "The string `{text}` is not closed or has an escape that JSON does not know.",
    ko: "문자열 `{text}`이(가) 닫히지 않았거나 JSON에 없는 이스케이프를 포함합니다.",
  },
  "invalid-number": {
    en: "`{text}` is not a JSON number.",
    ko: "`{text}`은(는) JSON 숫자가 아닙니다.",
  },
  "trailing-comma": {
    en: "Remove the comma: nothing follows it. AWS refuses trailing commas.",
    ko: "뒤에 아무것도 없으므로 쉼표를 제거하세요. AWS는 마지막 쉼표를 허용하지 않습니다.",
  },
  comment: {
    en: "Remove the comment. AWS refuses policies with comments.",
    ko: "주석을 제거하세요. AWS는 주석이 있는 정책을 허용하지 않습니다.",
  },
  "byte-order-mark": {
    en: "Remove the byte order mark, an invisible character at the very beginning.",
    ko: "맨 앞에 있는 보이지 않는 문자인 바이트 순서 표시(BOM)를 제거하세요.",
  },
  "smart-quotes": {
    en: 'Replace the typographic quotation marks with straight ones (").',
    ko: '둥근 따옴표를 곧은 따옴표(")로 바꾸세요.',
  },
  "duplicate-key": {
    en: 'The key "{text}" stands twice in the same object. Keep one, and put several values in a list.',
    ko: '키 "{text}"이(가) 같은 객체에 두 번 있습니다. 하나만 남기고, 여러 값은 목록으로 작성하세요.',
  },
  "too-deep": {
    en: "The brackets are nested too deeply for a policy.",
    ko: "괄호가 정책에 쓸 수 없을 만큼 깊게 중첩되어 있습니다.",
  },
  "control-character": {
    en: "The string `{text}` has a line break or a tab in it. Write `\\n` or `\\t`, or take it out.",
    ko: "문자열 `{text}`에 줄 바꿈이나 탭이 있습니다. `\\n` 또는 `\\t`로 쓰거나 제거하세요.",
  },
  "single-quotes": {
    en: 'Replace the single quotation marks with double ones (").',
    ko: '작은따옴표를 큰따옴표(")로 바꾸세요.',
  },
  "odd-space": {
    en: "Replace the unusual space characters, which came with pasted text, with plain spaces.",
    ko: "붙여 넣은 텍스트에 포함된 특수 공백 문자를 일반 공백으로 바꾸세요.",
  },
  "url-encoded": {
    en: "This is a URL-encoded policy, as IAM's API returns it. Decode it.",
    ko: "IAM API가 반환하는 URL 인코딩된 정책입니다. 디코딩하세요.",
  },
  escaped: {
    en: "This is a policy inside a string: its quotation marks have backslashes before them. Remove the escapes.",
    ko: "문자열 안에 들어 있던 정책이라 따옴표 앞에 백슬래시가 있습니다. 이스케이프를 제거하세요.",
  },
  terraform: {
    en: "This is Terraform. A policy here is JSON, as `jsonencode` writes it.",
    ko: "Terraform 코드입니다. 여기에는 `jsonencode`가 만드는 JSON 정책을 입력하세요.",
  },
  yaml: {
    en: "This is YAML. A policy is written in JSON.",
    ko: "YAML입니다. 정책은 JSON으로 작성해야 합니다.",
  },
};
