import type { ConditionCode } from "../../condition/condition-outcome.ts";
import type { Words } from "./sentences-for.ts";

/** Why a condition is met or not. `{key}` and `{got}` are the request's, `{operator}` the policy's. */
export const CONDITION_SENTENCES: Readonly<Record<ConditionCode, Words>> = {
  "value-matches": {
    en: "`{key}` is `{got}`, which matches",
    ko: "`{key}`의 값 `{got}`이(가) 일치합니다",
  },
  "no-value-matches": {
    en: "`{key}` is `{got}`, which matches none of the values",
    ko: "`{key}`의 값 `{got}`이(가) 어떤 값과도 일치하지 않습니다",
  },
  "value-not-excluded": {
    en: "`{key}` is `{got}`, which is none of the values that {operator} excludes",
    ko: "`{key}`의 값 `{got}`은(는) {operator}이(가) 제외하는 값이 아닙니다",
  },
  "value-excluded": {
    en: "`{key}` is `{got}`, which {operator} excludes",
    ko: "`{key}`의 값 `{got}`을(를) {operator}이(가) 제외합니다",
  },
  "value-of-other-type": {
    en: "`{key}` is `{got}`, which {operator} cannot compare",
    ko: "`{key}`의 값 `{got}`은(는) {operator}(으)로 비교할 수 없습니다",
  },
  "key-missing": {
    en: "the request has no `{key}`, so {operator} is not met",
    ko: "요청에 `{key}`이(가) 없어 {operator}이(가) 충족되지 않습니다",
  },
  "key-missing-negated": {
    en: "the request has no `{key}`, which meets the negated operator {operator}",
    ko: "요청에 `{key}`이(가) 없으며, 부정 연산자 {operator}은(는) 이때 충족됩니다",
  },
  "key-missing-if-exists": {
    en: "the request has no `{key}`, which `IfExists` accepts",
    ko: "요청에 `{key}`이(가) 없으며, `IfExists`는 이를 허용합니다",
  },
  "for-all-values-key-missing": {
    en: "the request has no `{key}`, and `ForAllValues` is met when there is no value",
    ko: "요청에 `{key}`이(가) 없으며, `ForAllValues`는 값이 없으면 충족됩니다",
  },
  "for-all-values-empty": {
    en: "`{key}` has no values, and `ForAllValues` is met by an empty set",
    ko: "`{key}`에 값이 없으며, `ForAllValues`는 빈 집합에서 충족됩니다",
  },
  "for-all-values-pass": {
    en: "every value of `{key}` (`{got}`) passes",
    ko: "`{key}`의 모든 값(`{got}`)이 조건을 충족합니다",
  },
  "for-all-values-fail": {
    en: "not every value of `{key}` (`{got}`) passes",
    ko: "`{key}`의 값(`{got}`) 중 조건을 충족하지 않는 것이 있습니다",
  },
  "for-any-value-key-missing": {
    en: "the request has no `{key}`, and `ForAnyValue` needs a value",
    ko: "요청에 `{key}`이(가) 없으며, `ForAnyValue`에는 값이 필요합니다",
  },
  "for-any-value-passes": {
    en: "a value of `{key}` (`{got}`) passes",
    ko: "`{key}`의 값(`{got}`) 중 하나가 조건을 충족합니다",
  },
  "for-any-value-fails": {
    en: "no value of `{key}` (`{got}`) passes",
    ko: "`{key}`의 값(`{got}`) 중 조건을 충족하는 것이 없습니다",
  },
  "for-all-values-null": {
    en: "`ForAllValues` with `Null` asks about no value, so it is always met",
    ko: "`Null`과 함께 쓴 `ForAllValues`는 어떤 값도 확인하지 않으므로 항상 충족됩니다",
  },
  "for-any-value-null": {
    en: "`ForAnyValue` with `Null` asks about no value, so it is never met",
    ko: "`Null`과 함께 쓴 `ForAnyValue`는 어떤 값도 확인하지 않으므로 충족되지 않습니다",
  },
  "list-without-set-operator": {
    en: "`{key}` can have several values, so it needs `ForAllValues` or `ForAnyValue`",
    ko: "`{key}`은(는) 값이 여러 개일 수 있어 `ForAllValues` 또는 `ForAnyValue`가 필요합니다",
  },
  "null-as-wanted": {
    en: "whether the request has `{key}` is as the policy wants it",
    ko: "요청의 `{key}` 유무가 정책이 원하는 대로입니다",
  },
  "null-not-as-wanted": {
    en: "whether the request has `{key}` is not as the policy wants it",
    ko: "요청의 `{key}` 유무가 정책이 원하는 것과 다릅니다",
  },
  "unknown-operator": {
    en: "{operator} is not a condition operator",
    ko: "{operator}은(는) 조건 연산자가 아닙니다",
  },
};
