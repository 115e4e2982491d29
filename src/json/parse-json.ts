import type { Diagnostic } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import { jsonDiagnostic, type JsonProblem } from "./json-diagnostic.ts";
import type { JsonMember, JsonNode, JsonString } from "./node.ts";
import { createTokenReader, type Token } from "./token-reader.ts";

/** Containers inside containers. No policy needs ten; the ceiling keeps every later walk safe. */
export const MAX_JSON_DEPTH = 100;

/** After so many the text is not JSON at all, and more would only cost. */
const MAX_JSON_DIAGNOSTICS = 100;

const BYTE_ORDER_MARK = "\u{FEFF}";
const SMART_QUOTES = new Set("\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2033");

export interface ParsedJson {
  /** Null when the text is not one JSON value, even with its forgivable mistakes repaired. */
  readonly root: JsonNode | null;
  /** Comments, trailing commas, duplicate keys and a byte order mark are named and read past. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A container that is still open. */
type Frame =
  | { readonly kind: "array"; readonly from: number; readonly items: JsonNode[] }
  | {
      readonly kind: "object";
      readonly from: number;
      readonly members: JsonMember[];
      readonly keys: Set<string>;
      pendingKey: JsonString | null;
    };

/** What the grammar allows next. */
type Expectation =
  | "value"
  | "value-or-close"
  | "key"
  | "key-or-close"
  | "colon"
  | "comma-or-close"
  | "end";

/**
 * Parses one JSON text. Never throws, and takes time and memory linear in the text: containers are
 * kept on a stack of its own, no deeper than `MAX_JSON_DEPTH`.
 */
export function parseJson(text: string): ParsedJson {
  return new JsonParser(text).parse();
}

class JsonParser {
  private readonly text: string;
  private readonly next: () => Token;
  private readonly stack: Frame[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private expectation: Expectation = "value";
  private root: JsonNode | null = null;
  private lastComma: Token | null = null;
  private failed = false;

  constructor(text: string) {
    this.text = text;
    const marked = text.startsWith(BYTE_ORDER_MARK);
    if (marked) this.report("byte-order-mark", { from: 0, to: 1 });
    this.next = createTokenReader(text, marked ? 1 : 0);
  }

  parse(): ParsedJson {
    let token = this.next();
    while (!this.failed && token.kind !== "end") {
      if (token.kind === "comment") this.report("comment", token.range);
      else this.accept(token);
      token = this.next();
    }
    if (!this.failed && this.expectation !== "end") {
      this.fail(this.stack.length === 0 ? "empty" : "unexpected-end", token);
    }
    return { root: this.failed ? null : this.root, diagnostics: this.diagnostics };
  }

  private accept(token: Token): void {
    switch (this.expectation) {
      case "value":
        return this.acceptValue(token);
      case "value-or-close":
        return token.kind === "]" ? this.close(token) : this.acceptValue(token);
      case "key":
        return this.acceptKey(token);
      case "key-or-close":
        return token.kind === "}" ? this.close(token) : this.acceptKey(token);
      case "colon":
        return token.kind === ":" ? this.expect("value") : this.fail("colon-expected", token);
      case "comma-or-close":
        return this.acceptCommaOrClose(token);
      case "end":
        return this.fail("text-after-end", token);
    }
  }

  private acceptValue(token: Token): void {
    if (token.broken) return this.failBroken(token);
    const { range } = token;
    if (token.kind === "{") {
      const keys = new Set<string>();
      return this.open(
        { kind: "object", from: range.from, members: [], keys, pendingKey: null },
        token,
      );
    }
    if (token.kind === "[") return this.open({ kind: "array", from: range.from, items: [] }, token);
    if (token.kind === "]") return this.acceptTrailingComma(token, "array", "value-expected");
    const node = leafOf(token);
    return node === null ? this.fail("value-expected", token) : this.put(node);
  }

  private acceptKey(token: Token): void {
    if (token.kind === "}") return this.acceptTrailingComma(token, "object", "key-expected");
    if (token.kind !== "string") return this.fail("key-expected", token);
    if (token.broken) return this.failBroken(token);
    const frame = this.stack.at(-1);
    if (frame?.kind === "object") {
      if (frame.keys.has(token.value)) this.report("duplicate-key", token.range, token.value);
      frame.keys.add(token.value);
      frame.pendingKey = { kind: "string", range: token.range, value: token.value };
    }
    this.expect("colon");
  }

  /** A closing bracket where a value should be: after a comma that is a slip we can name and forgive. */
  private acceptTrailingComma(token: Token, kind: Frame["kind"], otherwise: JsonProblem): void {
    const frame = this.stack.at(-1);
    if (this.lastComma === null || frame?.kind !== kind) return this.fail(otherwise, token);
    this.report("trailing-comma", this.lastComma.range);
    this.close(token);
  }

  private acceptCommaOrClose(token: Token): void {
    const frame = this.stack.at(-1);
    if (token.kind === ",") {
      this.lastComma = token;
      this.expectation = frame?.kind === "object" ? "key" : "value";
    } else if (token.kind === (frame?.kind === "object" ? "}" : "]")) this.close(token);
    else this.fail("comma-expected", token);
  }

  private open(frame: Frame, token: Token): void {
    if (this.stack.length >= MAX_JSON_DEPTH) return this.fail("too-deep", token);
    this.stack.push(frame);
    this.expect(frame.kind === "object" ? "key-or-close" : "value-or-close");
  }

  private close(token: Token): void {
    const frame = this.stack.pop();
    if (frame === undefined) return this.fail("unexpected-token", token);
    const range = { from: frame.from, to: token.range.to };
    this.put(
      frame.kind === "object"
        ? { kind: "object", range, members: frame.members }
        : { kind: "array", range, items: frame.items },
    );
  }

  /** Gives a finished value to the container it stands in. */
  private put(node: JsonNode): void {
    const frame = this.stack.at(-1);
    if (frame === undefined) {
      this.root = node;
      this.expect("end");
      return;
    }
    if (frame.kind === "array") frame.items.push(node);
    else if (frame.pendingKey !== null) {
      const range = { from: frame.pendingKey.range.from, to: node.range.to };
      frame.members.push({ range, key: frame.pendingKey, value: node });
      frame.pendingKey = null;
    }
    this.expect("comma-or-close");
  }

  private expect(expectation: Expectation): void {
    this.expectation = expectation;
    this.lastComma = null;
  }

  private failBroken(token: Token): void {
    this.fail(token.kind === "number" ? "invalid-number" : "invalid-string", token);
  }

  private fail(problem: JsonProblem, token: Token): void {
    const smart = token.kind === "unknown" && SMART_QUOTES.has(token.value.charAt(0));
    this.report(smart ? "smart-quotes" : problem, token.range);
    this.failed = true;
  }

  private report(problem: JsonProblem, range: SourceRange, quoted?: string): void {
    if (this.diagnostics.length >= MAX_JSON_DIAGNOSTICS) return;
    const text = quoted ?? this.text.slice(range.from, Math.min(range.to, range.from + 200));
    this.diagnostics.push(jsonDiagnostic(problem, range, text));
  }
}

/** A value that has nothing inside; null for a token that is no value. */
function leafOf({ kind, range, value }: Token): JsonNode | null {
  if (kind === "string") return { kind, range, value };
  if (kind === "number") return { kind, range, text: value };
  if (kind === "null") return { kind, range };
  if (kind === "true" || kind === "false")
    return { kind: "boolean", range, value: kind === "true" };
  return null;
}
