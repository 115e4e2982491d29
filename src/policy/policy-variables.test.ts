import { describe, expect, it } from "vitest";
import { compileParts } from "../arn/pattern.ts";
import type { ConditionContext } from "./context.ts";
import { compileTemplate, templateParts, tokenizeTemplate } from "./policy-variables.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const context: ConditionContext = new Map([
  ["aws:username", { values: ["kim"], multivalued: false }],
  ["aws:principaltag/empty", { values: [""], multivalued: false }],
  ["aws:tagkeys", { values: ["a", "b"], multivalued: true }],
  ["aws:calledvia", { values: ["a"], multivalued: true }],
]);
const meaning = { variables: true, wildcards: true };

describe("E12 policy variables", () => {
  it.each([
    ["plain", ["plain"]],
    ["${aws:username}", ["aws:username="]],
    ["a/${aws:username}/b", ["a/", "aws:username=", "/b"]],
    ["${aws:PrincipalTag/team, 'company-wide'}", ["aws:PrincipalTag/team=company-wide"]],
    ["${a,'}'}!", ["a=}", "!"]],
    ["a${*}${?}${$}b", ["a", "*", "?", "$", "b"]],
    ["${", ["${"]],
    ["${}", ["${}"]],
    ["${unclosed", ["${unclosed"]],
    ["${a, b}", ["${a, b}"]],
    ["${a, 'b}", ["${a, 'b}"]],
    ["$${a}", ["$", "a="]],
  ])("cuts %s", (text, expected) => {
    const tokens = tokenizeTemplate(text);
    expect(
      tokens.map((token) =>
        token.kind === "variable" ? `${token.key}=${token.defaultValue ?? ""}` : token.text,
      ),
    ).toEqual(expected);
    expect(tokens.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
  });

  it.each([
    ["home/${aws:username}/*", "home/kim/*"],
    ["${AWS:UserName}", "kim"],
    ["${aws:username, 'nobody'}", "kim"],
    ["${aws:nothing, 'nobody'}", "nobody"],
    ["${aws:nothing, ''}", ""],
    ["${aws:nothing}", null],
    ["${aws:PrincipalTag/empty}!", "!"],
    ["${aws:TagKeys}", null],
    ["${aws:CalledVia, 'x'}", null],
    ["a${*}b", "a*b"],
  ])("resolves %s to %s", (text, expected) => {
    expect(compileTemplate(text, meaning.variables)(context)).toBe(expected);
  });

  it.each([
    ["home/${aws:username}/*", "home/kim/x", true],
    ["home/${aws:username}/*", "home/lee/x", false],
    ["${aws:nothing}", "", false],
    ["a${*}b", "a*b", true],
    ["a${*}b", "axb", false],
    ["a${?}b", "axb", false],
  ])("matches %s on %s: %s", (text, value, expected) => {
    expect(compileParts(templateParts(text, meaning)).matches(value, context)).toBe(expected);
  });

  it("E13 takes them literally where they mean nothing", () => {
    const parts = templateParts("${aws:username}", { variables: false, wildcards: false });
    expect(compileParts(parts).matches("${aws:username}", context)).toBe(true);
    expect(compileParts(parts).matches("kim", context)).toBe(false);
  });

  it.each(["${", "${a", "${a'}", "${a, '"])("is not hurt by many of %s", (piece) => {
    const elapsed = startCpuClock();
    tokenizeTemplate(piece.repeat(250_000));
    expect(elapsed()).toBeLessThan(2000);
  });
});
