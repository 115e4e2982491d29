import type { Fix, FixCode } from "../text/diagnostic.ts";
import type { Language } from "../text/language.ts";

/** What a mend does, as the label of the button that does it: no final period. */
const FIX_SENTENCES: Readonly<Record<FixCode, Readonly<Record<Language, string>>>> = {
  replace: { en: 'Replace "{from}" with "{to}"', ko: '"{from}"을(를) "{to}"(으)로 바꾸기' },
  remove: { en: 'Remove "{text}"', ko: '"{text}" 제거' },
  add: { en: 'Add "{element}": "{value}"', ko: '"{element}": "{value}" 추가' },
  "unwrap-list": { en: "Write {element} without the list", ko: "{element}을(를) 목록 없이 쓰기" },
  "wrap-in-key": { en: 'Put it under "{key}"', ko: '"{key}" 아래에 넣기' },
  "use-inner-policy": { en: "Keep the policy inside only", ko: "안쪽의 정책만 남기기" },
  "remove-comments": { en: "Remove all comments", ko: "모든 주석 제거" },
  "remove-byte-order-mark": { en: "Remove the byte order mark", ko: "바이트 순서 표시 제거" },
  "straighten-quotes": { en: "Use plain double quotation marks", ko: "곧은 큰따옴표로 바꾸기" },
  "plain-spaces": { en: "Use plain spaces", ko: "일반 공백으로 바꾸기" },
  "decode-url": { en: "Decode the URL encoding", ko: "URL 인코딩 디코딩" },
  unescape: { en: "Remove the escapes", ko: "이스케이프 제거" },
  "convert-terraform": { en: "Convert to JSON", ko: "JSON으로 변환" },
  "convert-yaml": { en: "Convert to JSON", ko: "JSON으로 변환" },
};

/** A mend in words, for the button or the menu item that applies it. */
export function describeFix({ code, data }: Fix, language: Language): string {
  return FIX_SENTENCES[code][language].replaceAll(/\{([a-z]+)\}/g, (place, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : place,
  );
}
