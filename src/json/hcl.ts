/** A piece of Terraform's language, enough of it to read blocks of arguments. */
export interface HclBlock {
  readonly name: string;
  readonly labels: readonly string[];
  /** In the order written. */
  readonly values: ReadonlyMap<string, HclValue>;
  readonly blocks: readonly HclBlock[];
}

/** Strings as Terraform would give them; what only it can work out stands as `${…}`. */
export type HclValue = string | readonly string[];

/** One step of the text: `string` and `word` stand for themselves, a sign is its own kind. */
interface Token {
  readonly kind: "string" | "word" | "line" | "sign" | "end";
  readonly from: number;
  readonly to: number;
}

const MAX_DEPTH = 20;

const TOKEN = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|\n|[\w.][\w.-]*|[^]/gy;

const DEPTH: ReadonlyMap<string, number> = new Map([
  ["{", 1],
  ["[", 1],
  ["(", 1],
  ["}", -1],
  ["]", -1],
  [")", -1],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Not the language this reads. */
class Unreadable extends Error {}

/**
 * Reads a text as the body of a block: `name = value` and `name "label" { … }`. Null when it is anything
 * else. Never throws, and takes time linear in the text.
 * https://developer.hashicorp.com/terraform/language/syntax/configuration
 */
export function readHcl(text: string): HclBlock | null {
  try {
    return new HclReader(text).readAll();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class HclReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  readAll(): HclBlock {
    return this.readBody("", [], 0, "");
  }

  private readBody(
    name: string,
    labels: readonly string[],
    depth: number,
    close: "" | "}",
  ): HclBlock {
    if (depth > MAX_DEPTH) throw new Unreadable();
    const values = new Map<string, HclValue>();
    const blocks: HclBlock[] = [];
    for (;;) {
      this.skipLines();
      const key = this.take();
      if (this.read(key) === close && key.kind !== "string") break;
      if (key.kind !== "word") throw new Unreadable();
      const word = this.read(key);
      if (this.read(this.peek()) !== "=") blocks.push(this.readBlock(word, depth));
      else if (values.has(word)) throw new Unreadable();
      else values.set(word, this.readArgument());
    }
    return { name, labels, values, blocks };
  }

  private readBlock(name: string, depth: number): HclBlock {
    const labels: string[] = [];
    for (;;) {
      const token = this.take();
      if (token.kind === "string") labels.push(this.decode(token));
      else if (token.kind === "word") labels.push(this.read(token));
      else if (this.read(token) === "{") return this.readBody(name, labels, depth + 1, "}");
      else throw new Unreadable();
    }
  }

  private readArgument(): HclValue {
    this.take();
    if (this.read(this.peek()) !== "[") return this.readExpression();
    this.take();
    const items: string[] = [];
    for (;;) {
      this.skipLines();
      const token = this.peek();
      if (this.read(token) === "]") break;
      // What a loop gives only Terraform knows, and how many there are.
      if (this.read(token) === "for") throw new Unreadable();
      items.push(this.readExpression());
      this.skipLines();
      if (this.read(this.peek()) === ",") this.take();
      else if (this.read(this.peek()) !== "]") throw new Unreadable();
    }
    this.take();
    return items;
  }

  /** A string or a number is itself, anything else a placeholder. */
  private readExpression(): string {
    const first = this.peek();
    const start = this.position;
    const to = this.skipExpression(first.from);
    const count = this.position - start;
    if (count === 0) throw new Unreadable();
    if (count === 1 && first.kind === "string") return this.decode(first);
    const written = this.text.slice(first.from, to);
    return /^(?:true|false|\d[\d.]*)$/.test(written) ? written : `\${${written}}`;
  }

  /** To what ends it outside its brackets: a line, a comma, the bracket around it. */
  private skipExpression(from: number): number {
    let to = from;
    for (let depth = 0; ;) {
      const token = this.peek();
      const sign = token.kind === "sign" ? this.read(token) : "";
      const step = DEPTH.get(sign) ?? 0;
      const ends = token.kind === "line" || sign === "," || step < 0;
      if (token.kind === "end" || (depth === 0 && ends)) return to;
      depth += step;
      ({ to } = this.take());
    }
  }

  /** A string's escapes; `&{` is how a policy document writes a policy variable. */
  private decode({ from, to }: Token): string {
    return this.text
      .slice(from + 1, to - 1)
      .replaceAll(/\\(?:u([\dA-Fa-f]{4})|([^]))/g, (_all, code?: string, letter = "") =>
        code === undefined
          ? (ESCAPES.get(letter) ?? letter)
          : String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replaceAll(/\$\$\{|&\{/g, "${")
      .replaceAll("%%{", "%{");
  }

  private skipLines(): void {
    while (this.peek().kind === "line") this.position += 1;
  }

  private peek(): Token {
    const end = this.text.length;
    return this.tokens[this.position] ?? { kind: "end", from: end, to: end };
  }

  private take(): Token {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  private read({ from, to }: Token): string {
    return this.text.slice(from, to);
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const to = text[from] === '"' ? endOfString(text, from) : endOfToken(text, from);
    const kind = kindOf(text.slice(from, Math.min(to, from + 2)));
    if (kind !== null) tokens.push({ kind, from, to });
    from = to;
  }
  return tokens;
}

function endOfToken(text: string, from: number): number {
  TOKEN.lastIndex = from;
  return TOKEN.test(text) ? TOKEN.lastIndex : text.length;
}

/** Null for what stands between: spaces and comments. */
function kindOf(start: string): Token["kind"] | null {
  if (start.startsWith("\n")) return "line";
  if (/^(?:\s|#|\/\/|\/\*)/.test(start)) return null;
  if (start.startsWith('"')) return "string";
  return /^[\w.]/.test(start) ? "word" : "sign";
}

/** Quotation marks within `${…}` belong to the expression there. */
function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\n") break;
    if (sign === "\\") at += 1;
    else if (sign === '"' && depth === 0) return at + 1;
    else if (sign === "}" && depth > 0) depth -= 1;
    else if (sign === "{" && (depth > 0 || text[at - 1] === "$")) depth += 1;
  }
  throw new Unreadable();
}
