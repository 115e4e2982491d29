import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../text/diagnostic.ts";
import { FINDING_CASES } from "../validation/testing/cases.ts";
import { validatePolicy } from "../validation/validate-policy.ts";
import { describeFix } from "./diagnostic-fixes.ts";
import { DIAGNOSTIC_SENTENCES } from "./diagnostic-sentences.ts";
import { describeDiagnostic } from "./diagnostics.ts";
import { JSON_SENTENCES } from "./json-sentences.ts";

const PLACE = /\{[a-z]+\}/gi;

describe("diagnostics in words", () => {
  it.each(Object.entries({ ...DIAGNOSTIC_SENTENCES, ...JSON_SENTENCES }))(
    "says the same of %s in each language",
    (_code, { en, ko }) => {
      expect(new Set(ko.match(PLACE))).toEqual(new Set(en.match(PLACE)));
      expect(en).toMatch(/^[A-Z"`].*\.$/s);
      expect(ko).toMatch(/[가-힣].*\.$/s);
    },
  );

  it.each([
    ["{", "The JSON ends too early. A bracket or quotation mark is still open."],
    ["{}", "Add a statement to the policy."],
    ["[]", "`policy` has the wrong JSON type: a list, where an object is expected."],
    [
      '{"Version":"2012-10-17","Statement":{"Efect":"Deny","Effect":"Deny","Action":"*","Resource":"*"}}',
      'The policy element "Efect" is not valid. Did you mean "Effect"?',
    ],
    [
      '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"{kinds}"}}',
      'The resource "{kinds}" is neither an ARN nor `*`.',
    ],
  ])("says of %s: %s", (text, sentence) => {
    const [diagnostic] = validatePolicy(text, { type: "identity" });
    expect(diagnostic && describeDiagnostic(diagnostic, "en")).toBe(sentence);
  });

  it("fills every place of every sentence, and words every fix", () => {
    for (const { type, trigger } of FINDING_CASES) {
      for (const diagnostic of validatePolicy(trigger, { type })) {
        for (const language of ["en", "ko"] as const) {
          expect(describeDiagnostic(diagnostic, language)).not.toMatch(/(?<!\$)\{[a-z]+\}/);
          const labels = (diagnostic.fixes ?? []).map((fix) => describeFix(fix, language));
          expect(labels.filter((label) => /(?<!\$)\{[a-z]+\}/.test(label))).toEqual([]);
        }
      }
    }
  });

  it("words a fix as what it does", () => {
    const text =
      '{"Version":"2012-10-17","Statement":{"Effect":"allow","Action":"*","Resource":"*"}}';
    const [fix] = validatePolicy(text, { type: "identity" })[0]?.fixes ?? [];
    expect(fix && describeFix(fix, "en")).toBe('Replace "allow" with "Allow"');
    expect(fix && describeFix(fix, "ko")).toBe('"allow"을(를) "Allow"(으)로 바꾸기');
  });

  it("speaks Korean", () => {
    const text = '{"Version":"2012-10-17","Statement":{"Effect":"allow","Action":"*"}}';
    const [diagnostic] = validatePolicy(text, { type: "trust" });
    expect(diagnostic && describeDiagnostic(diagnostic, "ko")).toBe(
      '효과 "allow"이(가) 유효하지 않습니다. 대소문자까지 정확하게 `Allow` 또는 `Deny`를 사용하세요. "Allow"을(를) 사용하려고 하셨나요?',
    );
  });

  it.each(["NEW_CODE", "toString", "__proto__"])("falls back to the code %s itself", (code) => {
    const diagnostic: Diagnostic = {
      code,
      severity: "error",
      data: {},
      range: { from: 0, to: 0 },
      documentation: "",
    };
    expect(describeDiagnostic(diagnostic, "en")).toBe(code);
  });
});
