import type { ConditionTest } from "../policy/ast.ts";
import {
  conditionOperatorName,
  type ConditionOperatorName,
} from "../policy/condition-operator-name.ts";
import type { Language } from "../text/language.ts";
import { joinNames } from "./describe-statement-list.ts";

/** `aws:SourceIp is within 10.0.0.0/8`, `some value of aws:TagKeys is not team`. */
export function describeCondition(test: ConditionTest, language: Language): string {
  const { operator, key, values } = test;
  const name = conditionOperatorName(operator.name);
  const words = WORDS[language];
  const subject = words.subject(key.value, operator.setOperator);
  const written = values.map(({ value }) => value);
  if (name === null) return `${subject} ${operator.text} ${written.join(", ")}`;
  if (name === "Null") return words.null(key.value, written);
  // Several values of a negated operator must all fail to match: neither the one nor the other.
  const named = joinNames(written, language, "or");
  const phrase = PHRASES[name][language].replace("{values}", () => named);
  return `${subject} ${phrase}${words.absent(absentMatches(test, name))}`;
}

/** What a condition says of a request that does not have the key. */
export type AbsentKey = "matches" | "matches-not";

/**
 * Whether a request without the key meets the test: with `IfExists`, with `ForAllValues`, and with the
 * negated operators it does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function absentKey(
  operator: Pick<ConditionTest["operator"], "setOperator" | "ifExists" | "name">,
): AbsentKey {
  const { setOperator, ifExists, name } = operator;
  if (ifExists || setOperator === "ForAllValues") return "matches";
  if (setOperator === "ForAnyValue") return "matches-not";
  return /Not/i.test(name) ? "matches" : "matches-not";
}

function absentMatches({ operator }: ConditionTest, name: ConditionOperatorName): boolean {
  return absentKey({ ...operator, name }) === "matches";
}

type SetOperator = ConditionTest["operator"]["setOperator"];

interface ConditionWords {
  readonly subject: (key: string, setOperator: SetOperator) => string;
  readonly absent: (matches: boolean) => string;
  readonly null: (key: string, values: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, ConditionWords>> = {
  en: {
    subject: (key, setOperator) => {
      if (setOperator === null) return key;
      return setOperator === "ForAllValues" ? `every value of ${key}` : `some value of ${key}`;
    },
    absent: (matches) => (matches ? " (or is absent)" : ""),
    null: (key, values) => {
      const wanted = new Set(values.map((value) => value.toLowerCase()));
      if (wanted.size > 1) return `${key} is absent or present`;
      return wanted.has("true") ? `${key} is absent` : `${key} is present`;
    },
  },
  ko: {
    subject: (key, setOperator) => {
      if (setOperator === null) return `${key}이(가)`;
      return setOperator === "ForAllValues" ? `${key}의 모든 값이` : `${key}의 값 중 하나 이상이`;
    },
    absent: (matches) => (matches ? "(또는 키가 없음)" : ""),
    null: (key, values) => {
      const wanted = new Set(values.map((value) => value.toLowerCase()));
      if (wanted.size > 1) return `${key}이(가) 없거나 있음`;
      return wanted.has("true") ? `${key}이(가) 없음` : `${key}이(가) 있음`;
    },
  },
};

type Phrase = Readonly<Record<Language, string>>;

const IS: Phrase = { en: "is {values}", ko: "{values}임" };
const IS_NOT: Phrase = { en: "is not {values}", ko: "{values}이(가) 아님" };
const MATCHES: Phrase = { en: "matches {values}", ko: "{values}와(과) 일치함" };
const MATCHES_NOT: Phrase = {
  en: "does not match {values}",
  ko: "{values}와(과) 일치하지 않음",
};

const PHRASES: Readonly<Record<Exclude<ConditionOperatorName, "Null">, Phrase>> = {
  StringEquals: IS,
  StringNotEquals: IS_NOT,
  StringEqualsIgnoreCase: { en: "is {values} in any case", ko: "대소문자 구분 없이 {values}임" },
  StringNotEqualsIgnoreCase: {
    en: "is not {values} in any case",
    ko: "대소문자 구분 없이 {values}이(가) 아님",
  },
  StringLike: MATCHES,
  StringNotLike: MATCHES_NOT,
  NumericEquals: IS,
  NumericNotEquals: IS_NOT,
  NumericLessThan: { en: "is less than {values}", ko: "{values} 미만임" },
  NumericLessThanEquals: { en: "is at most {values}", ko: "{values} 이하임" },
  NumericGreaterThan: { en: "is greater than {values}", ko: "{values} 초과임" },
  NumericGreaterThanEquals: { en: "is at least {values}", ko: "{values} 이상임" },
  DateEquals: IS,
  DateNotEquals: IS_NOT,
  DateLessThan: { en: "is before {values}", ko: "{values} 이전임" },
  DateLessThanEquals: { en: "is {values} or before", ko: "{values} 또는 그 이전임" },
  DateGreaterThan: { en: "is after {values}", ko: "{values} 이후임" },
  DateGreaterThanEquals: { en: "is {values} or after", ko: "{values} 또는 그 이후임" },
  Bool: IS,
  BinaryEquals: IS,
  IpAddress: { en: "is within {values}", ko: "{values} 범위 안에 있음" },
  NotIpAddress: { en: "is outside {values}", ko: "{values} 범위 밖에 있음" },
  ArnEquals: MATCHES,
  ArnLike: MATCHES,
  ArnNotEquals: MATCHES_NOT,
  ArnNotLike: MATCHES_NOT,
};
