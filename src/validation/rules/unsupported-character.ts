import { KEPT_BY_IAM } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

const UNSUPPORTED = /[^\t\n\r\u0020-\u00FF]/u;

/** The policy parameters of IAM and STS take Latin-1 characters only, comments and names included. */
export const unsupportedCharacter = defineRule({
  code: "UNSUPPORTED_CHARACTER",
  severity: "error",
  documentation: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html",
  types: KEPT_BY_IAM,
  refuses: true,
  *check({ text }) {
    // A byte order mark has been named when the text was read as JSON.
    const start = text.startsWith("\u{FEFF}") ? 1 : 0;
    const found = UNSUPPORTED.exec(start === 0 ? text : text.slice(start));
    if (found === null) return;
    const [character] = found;
    const from = start + found.index;
    yield { range: { from, to: from + character.length }, data: { character } };
  },
});
