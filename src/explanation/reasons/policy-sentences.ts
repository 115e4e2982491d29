import type { ElementReason, PolicyReason, StatementReason } from "../../evaluation/reason.ts";
import { sentencesFor } from "./sentences-for.ts";

/** What a policy, a statement or one of its elements says. */
export const POLICY_SENTENCES = sentencesFor<PolicyReason | StatementReason | ElementReason>()({
  "policy-allows": {
    en: "a statement of this policy allows the request",
    ko: "이 정책의 문이 요청을 허용합니다",
  },
  "policy-denies": {
    en: "a statement of this policy denies the request ({stage})",
    ko: "이 정책의 문이 요청을 거부합니다({stage})",
  },
  "policy-has-no-match": {
    en: "no {effect} statement of this policy matches the request",
    ko: "이 정책에 요청과 일치하는 {effect} 문이 없습니다",
  },
  "policy-has-no-such-statement": {
    en: "this policy has no {effect} statement",
    ko: "이 정책에는 {effect} 문이 없습니다",
  },
  "policy-not-valid": {
    en: "AWS would refuse this policy (`{finding}`), so it is not evaluated",
    ko: "AWS가 거부할 정책(`{finding}`)이므로 평가하지 않습니다",
  },
  "policy-not-found": {
    en: "there is no policy `{name}`",
    ko: "`{name}` 정책이 없습니다",
  },
  "managed-policy-not-loaded": {
    en: "the text of `{arn}` is not at hand, so it is not evaluated",
    ko: "`{arn}`의 내용이 없어 평가하지 못했습니다",
  },
  "statement-matches": {
    en: "the {effect} statement matches the request",
    ko: "{effect} 문이 요청과 일치합니다",
  },
  "statement-does-not-match": {
    en: "does not match the request because of `{element}`",
    ko: "`{element}` 때문에 요청과 일치하지 않습니다",
  },
  "principal-matches": {
    en: "`{pattern}` names the caller",
    ko: "`{pattern}`이(가) 호출자를 가리킵니다",
  },
  "principal-does-not-match": {
    en: "`{principal}` is not named",
    ko: "`{principal}`이(가) 지정되어 있지 않습니다",
  },
  "not-principal-lists-all": {
    en: "every name of `{principal}` is listed, so it is spared",
    ko: "`{principal}`의 이름이 모두 나열되어 제외됩니다",
  },
  "not-principal-misses": {
    en: "`{name}`, a name of the caller, is not listed",
    ko: "호출자의 이름 중 `{name}`이(가) 나열되어 있지 않습니다",
  },
  "not-principal-with-boundary": {
    en: "`{principal}` has a permissions boundary, and `NotPrincipal` with Deny always denies such principals",
    ko: "`{principal}`에 권한 경계가 있으며, Deny와 함께 쓴 `NotPrincipal`은 그런 보안 주체를 항상 거부합니다",
  },
  "action-matches": {
    en: "`{action}` matches `{pattern}`",
    ko: "`{action}`이(가) `{pattern}`과(와) 일치합니다",
  },
  "action-does-not-match": {
    en: "no pattern matches `{action}`",
    ko: "`{action}`과(와) 일치하는 패턴이 없습니다",
  },
  "action-excluded": {
    en: "`{action}` is excluded by `{pattern}`",
    ko: "`{pattern}`이(가) `{action}`을(를) 제외합니다",
  },
  "action-not-excluded": {
    en: "`{action}` is not excluded",
    ko: "`{action}`은(는) 제외되지 않습니다",
  },
  "resource-matches": {
    en: "`{resource}` matches `{pattern}`",
    ko: "`{resource}`이(가) `{pattern}`과(와) 일치합니다",
  },
  "resource-does-not-match": {
    en: "no pattern matches `{resource}`",
    ko: "`{resource}`과(와) 일치하는 패턴이 없습니다",
  },
  "resource-part-does-not-match": {
    en: "the {part} of `{resource}` does not match `{pattern}`",
    ko: "`{resource}`의 {part}이(가) `{pattern}`과(와) 일치하지 않습니다",
  },
  "resource-variable-without-value": {
    en: "a policy variable in `{pattern}` has no value, so it matches nothing",
    ko: "`{pattern}`의 정책 변수에 값이 없어 아무것과도 일치하지 않습니다",
  },
  "resource-excluded": {
    en: "`{resource}` is excluded by `{pattern}`",
    ko: "`{pattern}`이(가) `{resource}`을(를) 제외합니다",
  },
  "resource-not-excluded": {
    en: "`{resource}` is not excluded",
    ko: "`{resource}`은(는) 제외되지 않습니다",
  },
  "earlier-part-did-not-match": {
    en: "not asked: an earlier part of the statement does not match",
    ko: "문의 앞부분이 일치하지 않아 확인하지 않았습니다",
  },
});
