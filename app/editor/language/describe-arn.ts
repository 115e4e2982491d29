import { ARN_PARTS, isAccountId, parseArn, type Scenario } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code, lines } from "./markdown.ts";

/** An ARN taken apart, or an account id by its name; empty for any other text. */
export function describeArn(text: string, scenario: Scenario, words: PolicyLanguageWords): string {
  if (isAccountId(text)) return lines([code(text), accountName(text, scenario, words)]);
  const arn = parseArn(text);
  if (arn === null) return "";
  const rows = ARN_PARTS.filter((part) => part !== "prefix").map((part) => {
    const value = arn[part];
    const shown = value === "" ? words.emptyPart : code(value);
    const name = part === "account" && value !== "" ? accountName(value, scenario, words) : "";
    return `- ${words.arnParts[part]}: ${shown}${name === "" ? "" : ` (${name})`}`;
  });
  return rows.join("\n");
}

function accountName(id: string, { accounts }: Scenario, words: PolicyLanguageWords): string {
  if (id === "aws") return words.ownedByAws;
  if (!isAccountId(id)) return "";
  const account = accounts.find((one) => one.id === id);
  return account === undefined ? words.unknownAccount : words.account(code(account.name));
}
