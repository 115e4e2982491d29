/** Text of the policy as code: nothing in it is taken for Markdown. */
export function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;
}

/** Paragraphs, without the empty ones. */
export function lines(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

export function link(text: string, address: string): string {
  return `[${text}](${address})`;
}
