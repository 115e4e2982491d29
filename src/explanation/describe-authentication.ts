import type { Authentication, HopEvaluation } from "../evaluation/trace.ts";
import type { Language } from "../text/language.ts";
import { describeReason } from "./describe-reason.ts";
import type { Words } from "./reasons/sentences-for.ts";

const ENDING: Words = {
  en: "; the session token is good until {expires}",
  ko: " (세션 토큰은 {expires}까지 유효)",
};

const SESSION: Words = {
  en: "`{api}` returns an access key, a secret key and a session token of `{session}`",
  ko: "`{api}`이(가) `{session}`의 액세스 키, 보안 키, 세션 토큰을 반환합니다",
};

const UNTIL: Words = { en: ", good until {expires}", ko: " ({expires}까지 유효)" };

/**
 * Which credentials sign a request and how long they last, or with which error AWS refuses them before
 * any policy is asked. No capital, no full stop.
 */
export function describeAuthentication(authentication: Authentication, language: Language): string {
  const reason = describeReason(authentication.reason, language);
  if (!authentication.ok) return `${authentication.error}: ${reason}`;
  return reason + until(ENDING[language], authentication.expires);
}

/** What STS answers to an `AssumeRole*` call: the session and its end, or the error. */
export function describeSession({ api, result }: HopEvaluation, language: Language): string {
  if (!result.ok) return `${result.error}: ${describeReason(result.reason, language)}`;
  const said = SESSION[language]
    .replace("{api}", () => api)
    .replace("{session}", () => result.session);
  return said + until(UNTIL[language], result.expires);
}

function until(words: string, expires: string | null): string {
  return expires === null ? "" : words.replace("{expires}", () => expires);
}
