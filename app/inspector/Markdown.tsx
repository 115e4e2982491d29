import { Fragment } from "react";
import { type Block, type Inline, parseMarkdown } from "./markdown.ts";

/** A text someone wrote about a scenario. Made of elements, never of HTML text. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-col gap-2 break-words">
      {parseMarkdown(text).map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no identity but their place
        <MarkdownBlock key={index} block={block} />
      ))}
    </div>
  );
}

function MarkdownBlock({ block }: { readonly block: Block }) {
  if (block.kind === "paragraph") return <p>{inlines(block.content)}</p>;
  if (block.kind === "heading") return <h4 className="font-medium">{inlines(block.content)}</h4>;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className={`flex flex-col gap-1 pl-5 ${block.ordered ? "list-decimal" : "list-disc"}`}>
      {block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place
        <li key={index}>{inlines(item)}</li>
      ))}
    </List>
  );
}

function inlines(parts: readonly Inline[]) {
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
    <Fragment key={index}>{inline(part)}</Fragment>
  ));
}

function inline(part: Inline) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "bold":
      return <strong className="font-medium">{part.text}</strong>;
    case "emphasis":
      return <em>{part.text}</em>;
    case "code":
      return (
        <code className="rounded bg-sunken px-1 font-mono text-xs break-words">{part.text}</code>
      );
    case "link":
      return (
        <a
          href={part.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-accent underline underline-offset-2"
        >
          {part.text}
        </a>
      );
  }
}
