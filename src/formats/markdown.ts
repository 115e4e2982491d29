/** A text as inline code, whatever backticks and line breaks are in it. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "` `";
  const runs = line.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  if (longest === 0) return `\`${line}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/**
 * One of our sentences: what stands in backticks stays code, and nothing else of what people wrote can
 * become a link, a heading or a tag.
 */
export function markdownText(text: string): string {
  const parts = oneLine(text).replaceAll(/`+/g, "`").split("`");
  // An odd number of backticks leaves the last one open: it is a character then.
  const open = parts.length % 2 === 0 ? parts.length - 2 : parts.length;
  return parts
    .map((part, index) => {
      const isCode = index % 2 === 1 && index < open;
      const written = isCode ? part : escape(part);
      if (index === 0) return written;
      return index > open ? `\\\`${written}` : `\`${written}`;
    })
    .join("");
}

function escape(text: string): string {
  return text.replaceAll(/[\\<>*_[\]|#~!]/g, (character) => `\\${character}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
