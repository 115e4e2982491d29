import type { PatternPart } from "../arn/chunks.ts";
import { parseWildcards } from "../arn/pattern.ts";
import { assertNever } from "../text/assert.ts";
import type { ConditionContext } from "./context.ts";

/**
 * Policy variables: `${key}`, `${key, 'default'}`, and `${*}` `${?}` `${$}` for the characters
 * themselves. Only in policies of Version 2012-10-17.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export type TemplateToken = { readonly from: number; readonly to: number } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly key: string; readonly defaultValue: string | null }
  /** One of the three escaped characters. */
  | { readonly kind: "character"; readonly text: string }
);

const ESCAPED = new Set(["*", "?", "$"]);

/** Cuts a text into plain text and variables. What is no well-formed variable is plain text. */
export function tokenizeTemplate(text: string): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let textFrom = 0;
  let at = text.indexOf("${");
  while (at !== -1) {
    const end = endOfVariable(text, at + 2);
    if (end === -1) break;
    const token = readVariable(text.slice(at + 2, end), at, end + 1);
    if (token !== null) {
      if (at > textFrom) tokens.push(textToken(text, textFrom, at));
      tokens.push(token);
      textFrom = end + 1;
    }
    at = text.indexOf("${", end);
  }
  if (textFrom < text.length) tokens.push(textToken(text, textFrom, text.length));
  return tokens;
}

/** Which of a template's signs mean something where it stands. */
export interface TemplateMeaning {
  readonly variables: boolean;
  readonly wildcards: boolean;
}

/** A template as the parts of a pattern. */
export function templateParts(
  text: string,
  meaning: TemplateMeaning,
): PatternPart<ConditionContext>[] {
  if (!meaning.variables) return plainParts(text, meaning.wildcards);
  return tokenizeTemplate(text).flatMap((token): PatternPart<ConditionContext>[] => {
    switch (token.kind) {
      case "text":
        return plainParts(token.text, meaning.wildcards);
      case "character":
        return [{ kind: "text", text: token.text }];
      case "variable": {
        const key = token.key.toLowerCase();
        const { defaultValue } = token;
        return [{ kind: "variable", resolve: (context) => resolveKey(context, key, defaultValue) }];
      }
      default:
        return assertNever(token);
    }
  });
}

/** Fills in the variables of a template, for people to read; null when one has no value. */
export type TemplateResolver = (context: ConditionContext) => string | null;

/** The template is read when it is first filled in: most never are. */
export function compileTemplate(text: string, variables: boolean): TemplateResolver {
  if (!variables || !text.includes("${")) return () => text;
  let pieces: readonly TemplatePiece[] | null = null;
  return (context) => {
    pieces ??= tokenizeTemplate(text).map(pieceOf);
    let resolved = "";
    for (const piece of pieces) {
      const part = typeof piece === "string" ? piece : piece(context);
      if (part === undefined) return null;
      resolved += part;
    }
    return resolved;
  };
}

type TemplatePiece = string | ((context: ConditionContext) => string | undefined);

function pieceOf(token: TemplateToken): TemplatePiece {
  if (token.kind !== "variable") return token.text;
  const key = token.key.toLowerCase();
  return (context) => resolveKey(context, key, token.defaultValue);
}

/** Only keys with one value can be variables; the default stands in for a key that is missing. */
function resolveKey(
  context: ConditionContext,
  lowerCaseKey: string,
  defaultValue: string | null,
): string | undefined {
  const found = context.get(lowerCaseKey);
  if (found === undefined || found.values.length === 0) return defaultValue ?? undefined;
  return found.multivalued || found.values.length > 1 ? undefined : found.values[0];
}

/** The closing brace; braces inside a quoted default are part of the default. */
function endOfVariable(text: string, from: number): number {
  const brace = text.indexOf("}", from);
  if (brace === -1) return -1;
  const quote = text.slice(from, brace).indexOf("'");
  if (quote === -1) return brace;
  const closing = text.indexOf("'", from + quote + 1);
  return closing === -1 ? brace : text.indexOf("}", closing);
}

function readVariable(inside: string, from: number, to: number): TemplateToken | null {
  if (ESCAPED.has(inside)) return { kind: "character", text: inside, from, to };
  const comma = inside.indexOf(",");
  const key = comma === -1 ? inside : inside.slice(0, comma);
  if (key.trim() === "") return null;
  if (comma === -1) return { kind: "variable", key, defaultValue: null, from, to };
  const rest = inside.slice(comma + 1).trim();
  if (rest.length < 2 || !rest.startsWith("'") || !rest.endsWith("'")) return null;
  return { kind: "variable", key: key.trim(), defaultValue: rest.slice(1, -1), from, to };
}

function textToken(text: string, from: number, to: number): TemplateToken {
  return { kind: "text", text: text.slice(from, to), from, to };
}

function plainParts(text: string, wildcards: boolean): PatternPart<unknown>[] {
  return wildcards ? parseWildcards(text) : [{ kind: "text", text }];
}
