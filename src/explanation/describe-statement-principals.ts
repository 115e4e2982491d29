import { isAccountId, parseArn } from "../arn/arn.ts";
import type { PrincipalElement, PrincipalType } from "../policy/ast.ts";
import type { Language } from "../text/language.ts";
import { joinNames } from "./describe-statement-list.ts";

/** `everyone`, `role deploy of account 111111111111`, `everyone except the service lambda.amazonaws.com`. */
export function describePrincipals(
  { kind, entries }: PrincipalElement,
  language: Language,
): string {
  const words = WORDS[language];
  const names = entries.flatMap(({ type, values }) =>
    values.map(({ value }) => describePrincipal(type, value, words)),
  );
  const isEveryone = names.includes(words.everyone);
  if (kind === "Principal") return isEveryone ? words.everyone : joinNames(names, language);
  return isEveryone ? words.nobody : words.except(joinNames(names, language));
}

function describePrincipal(type: PrincipalType, value: string, words: PrincipalWords): string {
  switch (type) {
    case "*":
      return words.everyone;
    case "Service":
      return words.service(value);
    case "Federated":
      return words.federated(value);
    case "CanonicalUser":
      return words.canonical(value);
    case "AWS":
      return describeAws(value, words);
  }
}

function describeAws(value: string, words: PrincipalWords): string {
  if (value === "*") return words.everyone;
  if (isAccountId(value)) return words.account(value);
  const arn = parseArn(value);
  if (arn === null) return value;
  if (arn.resource === "root") return words.account(arn.account);
  const slash = arn.resource.indexOf("/");
  const type = slash === -1 ? arn.resource : arn.resource.slice(0, slash);
  const kind = words.kinds.get(type);
  const name = arn.resource.slice(slash + 1);
  return kind === undefined ? value : words.of(kind, name, arn.account);
}

interface PrincipalWords {
  readonly everyone: string;
  readonly nobody: string;
  readonly except: (names: string) => string;
  readonly service: (name: string) => string;
  readonly federated: (name: string) => string;
  readonly canonical: (name: string) => string;
  readonly account: (id: string) => string;
  readonly of: (kind: string, name: string, account: string) => string;
  readonly kinds: ReadonlyMap<string, string>;
}

const WORDS: Readonly<Record<Language, PrincipalWords>> = {
  en: {
    everyone: "everyone",
    nobody: "nobody",
    except: (names) => `everyone except ${names}`,
    service: (name) => `the service ${name}`,
    federated: (name) => `those signed in by ${name}`,
    canonical: (name) => `the canonical user ${name}`,
    account: (id) => `account ${id}`,
    of: (kind, name, account) => `${kind} ${name} of account ${account}`,
    kinds: new Map([
      ["user", "user"],
      ["role", "role"],
      ["assumed-role", "role session"],
      ["federated-user", "federated user"],
    ]),
  },
  ko: {
    everyone: "모든 사람",
    nobody: "아무도 아닌 주체",
    except: (names) => `${names}을(를) 제외한 모든 사람`,
    service: (name) => `서비스 ${name}`,
    federated: (name) => `${name}(으)로 로그인한 사용자`,
    canonical: (name) => `정식 사용자 ${name}`,
    account: (id) => `계정 ${id}`,
    of: (kind, name, account) => `계정 ${account}의 ${kind} ${name}`,
    kinds: new Map([
      ["user", "사용자"],
      ["role", "역할"],
      ["assumed-role", "역할 세션"],
      ["federated-user", "페더레이션 사용자"],
    ]),
  },
};
