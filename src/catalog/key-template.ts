/** The part of a key that the policy's author fills in: `aws:ResourceTag/${TagKey}`. */
const PLACEHOLDER = /\$\{\w*\}/u;

export function isKeyTemplate(key: string): boolean {
  return PLACEHOLDER.test(key);
}

/**
 * Whether `key` is `template` with something in every placeholder, in any case. Linear in the key:
 * the fixed parts are searched from left to right, the last one at the end.
 */
export function matchesKeyTemplate(template: string, key: string): boolean {
  const [first = "", ...rest] = template.toLowerCase().split(PLACEHOLDER);
  const last = rest.pop();
  const text = key.toLowerCase();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    // At least one character fills the placeholder before this part.
    const found = text.indexOf(part, from + 1);
    if (found === -1) return false;
    from = found + part.length;
  }
  return text.length - last.length > from;
}
