/** Markdown as far as a scenario's description may use it; anything else in it is plain text. */
export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "heading"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

export type Inline =
  | { readonly kind: "text" | "bold" | "emphasis" | "code"; readonly text: string }
  /** `href` is always http or https. */
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** Reads paragraphs, headings, lists, `**bold**`, `*emphasis*`, `` `code` `` and links. Linear in the text. */
export function parseMarkdown(text: string): readonly Block[] {
  return text.split(/\n[ \t]*\n/).flatMap((chunk) => parseChunk(chunk.split("\n")));
}

const ITEM = /^[ \t]{0,8}(?:[-*]|(\d{1,9})[.)])[ \t]+/;
const HEADING = /^#{1,6}[ \t]+/;

function parseChunk(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  let ordered = false;
  const flush = () => {
    if (paragraph.length > 0) {
      blocks.push({ kind: "paragraph", content: parseInline(paragraph.join(" ")) });
    }
    if (items.length > 0) blocks.push({ kind: "list", ordered, items: items.map(parseInline) });
    paragraph = [];
    items = [];
  };
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (HEADING.test(line)) {
      flush();
      blocks.push({ kind: "heading", content: parseInline(line.replace(HEADING, "")) });
    } else if (item !== null) {
      if (paragraph.length > 0) flush();
      ordered = item[1] !== undefined;
      items.push(line.slice(item[0].length));
    } else if (items.length > 0) {
      // A line that goes on belongs to the item above it.
      items.push(`${items.pop() ?? ""} ${line.trim()}`);
    } else if (line.trim() !== "") {
      paragraph.push(line.trim());
    }
  }
  flush();
  return blocks;
}

/** Bounded, so that a run of opening marks is not read to the end of the text from each one. */
const INLINE =
  /`(?<code>[^`]{1,1000})`|\*\*(?<bold>[^*]{1,1000})\*\*|\*(?<emphasis>[^\s*](?:[^*]{0,998}[^\s*])?)\*|\[(?<text>[^[\]]{1,500})\]\((?<href>[^\s()]{1,2000})\)/g;

function parseInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const part = inlineOf(match.groups ?? {});
    if (part === null) continue;
    if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
    parts.push(part);
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}

function inlineOf(groups: Readonly<Record<string, string | undefined>>): Inline | null {
  const { code, bold, emphasis, text, href } = groups;
  if (code !== undefined) return { kind: "code", text: code };
  if (bold !== undefined) return { kind: "bold", text: bold };
  if (emphasis !== undefined) return { kind: "emphasis", text: emphasis };
  return text !== undefined && href !== undefined && isWebAddress(href)
    ? { kind: "link", text, href }
    : null;
}

/** No `javascript:`, no `data:`: a scenario can come from anyone's link. */
function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href) && URL.canParse(href);
}
