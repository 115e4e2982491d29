import type { ChangeFact, FixEditFact, FixObstacle } from "./fix-facts.ts";
import { sentencesFor } from "./reasons/sentences-for.ts";

/** `{where}` is the policy with what carries it, in the language's own order. */
type Sayable<Fact> = Fact & { readonly where: string };

/** What one edit of a fix does. */
export const FIX_EDIT_SENTENCES = sentencesFor<Sayable<FixEditFact>>()({
  "add-action": {
    en: "add the action `{action}` to statement `{statement}` of {where}",
    ko: "{where}의 `{statement}` 문에 `{action}` 작업을 추가합니다",
  },
  "add-resource": {
    en: "add the resource `{resource}` to statement `{statement}` of {where}",
    ko: "{where}의 `{statement}` 문에 `{resource}` 리소스를 추가합니다",
  },
  "add-principal": {
    en: "add the principal `{principal}` to statement `{statement}` of {where}",
    ko: "{where}의 `{statement}` 문에 `{principal}` 보안 주체를 추가합니다",
  },
  "add-statement": {
    en: "add a statement to {where} that allows `{action}` on `{resource}`",
    ko: "{where}에 `{resource}`에 대한 `{action}`을(를) 허용하는 문을 추가합니다",
  },
  "add-deny-statement": {
    en: "add a statement to {where} that denies `{action}` on `{resource}`",
    ko: "{where}에 `{resource}`에 대한 `{action}`을(를) 거부하는 문을 추가합니다",
  },
  "add-grant": {
    en: "add a statement to {where} that allows `{principal}` to call `{action}`",
    ko: "{where}에 `{principal}`의 `{action}` 호출을 허용하는 문을 추가합니다",
  },
  "add-deny-grant": {
    en: "add a statement to {where} that denies `{principal}` the action `{action}`",
    ko: "{where}에 `{principal}`의 `{action}` 호출을 거부하는 문을 추가합니다",
  },
  "add-inline-policy": {
    en: "give `{owner}` an inline policy that allows `{action}` on `{resource}`",
    ko: "`{owner}`에 `{resource}`에 대한 `{action}`을(를) 허용하는 인라인 정책을 추가합니다",
  },
  "add-deny-inline-policy": {
    en: "give `{owner}` an inline policy that denies `{action}` on `{resource}`",
    ko: "`{owner}`에 `{resource}`에 대한 `{action}`을(를) 거부하는 인라인 정책을 추가합니다",
  },
  "add-resource-policy": {
    en: "give `{owner}` a resource-based policy that allows `{principal}` to call `{action}`",
    ko: "`{owner}`에 `{principal}`의 `{action}` 호출을 허용하는 리소스 기반 정책을 추가합니다",
  },
  "add-deny-resource-policy": {
    en: "give `{owner}` a resource-based policy that denies `{principal}` the action `{action}`",
    ko: "`{owner}`에 `{principal}`의 `{action}` 호출을 거부하는 리소스 기반 정책을 추가합니다",
  },
  "set-mfa": {
    en: "assume `{role}` with MFA; no policy changes",
    ko: "MFA를 사용하여 `{role}`을(를) 수임합니다. 정책은 바뀌지 않습니다",
  },
  "set-session-mfa": {
    en: "sign the request in a session made with MFA; no policy changes",
    ko: "MFA로 만든 세션에서 요청에 서명합니다. 정책은 바뀌지 않습니다",
  },
  "set-external-id": {
    en: "assume `{role}` with the external ID `{externalId}`; no policy changes",
    ko: "외부 ID `{externalId}`을(를) 사용하여 `{role}`을(를) 수임합니다. 정책은 바뀌지 않습니다",
  },
  "set-duration": {
    en: "assume `{role}` for {seconds} seconds; no policy changes",
    ko: "`{role}`을(를) {seconds}초 동안 수임합니다. 정책은 바뀌지 않습니다",
  },
  "set-context": {
    en: "send the request with `{key}` set to `{value}`; no policy changes",
    ko: "`{key}` 값을 `{value}`(으)로 하여 요청을 보냅니다. 정책은 바뀌지 않습니다",
  },
});

/** Why no fix is offered. */
export const FIX_OBSTACLE_SENTENCES = sentencesFor<Sayable<FixObstacle>>()({
  "explicit-deny": {
    en: "statement `{statement}` of {where} denies it ({stage}). Someone forbade this on purpose, for everyone the policy binds, so no edit here takes a Deny away: talk to whoever owns the policy, or narrow the statement yourself",
    ko: "{where}의 `{statement}` 문이 거부합니다({stage}). 누군가 이 정책의 적용을 받는 모두에게 일부러 금지한 것이므로 거부 문을 자동으로 제거하지 않습니다. 정책 소유자와 상의하거나 문을 직접 좁히세요",
  },
  "would-make-public": {
    en: "only a policy for everyone would let a caller without credentials use `{resource}`, and making it public is not a small edit",
    ko: "자격 증명이 없는 호출자가 `{resource}`을(를) 사용하려면 모두에게 허용하는 정책이 필요하며, 퍼블릭으로 만드는 것은 작은 수정이 아닙니다",
  },
  "public-access-blocked": {
    en: "S3 Block Public Access guards `{resource}`, and is not turned off here",
    ko: "S3 퍼블릭 액세스 차단이 `{resource}`을(를) 보호하며, 여기서는 끄지 않습니다",
  },
  "not-for-policies": {
    en: "no policy can change this: {reason}",
    ko: "정책으로 바꿀 수 없습니다. {reason}",
  },
  "nothing-to-edit": {
    en: "none of the policies that decide it can be edited in this scenario ({stage})",
    ko: "이 시나리오에는 결정하는 정책 중 편집할 수 있는 것이 없습니다({stage})",
  },
  "no-edit-found": {
    en: "no small edit was found that allows it ({stage})",
    ko: "허용하게 만드는 작은 수정을 찾지 못했습니다({stage})",
  },
});

/** How a saved request comes out after an edit, and why. */
export const CHANGE_SENTENCES = sentencesFor<ChangeFact>()({
  "now-allowed": {
    en: "“{request}” is now allowed: {reason}",
    ko: "이제 “{request}” 요청이 허용됩니다. {reason}",
  },
  "now-denied": {
    en: "“{request}” is now denied: {reason}",
    ko: "이제 “{request}” 요청이 거부됩니다. {reason}",
  },
  "denied-otherwise": {
    en: "“{request}” is still denied, but for another reason: {reason}",
    ko: "“{request}” 요청은 여전히 거부되지만 이유가 다릅니다. {reason}",
  },
  "allowed-otherwise": {
    en: "“{request}” is still allowed, but by another policy: {reason}",
    ko: "“{request}” 요청은 여전히 허용되지만 허용하는 정책이 다릅니다. {reason}",
  },
});
