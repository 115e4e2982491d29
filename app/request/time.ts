/** Whether a text is a time, or nothing. */
export function isTime(text: string): boolean {
  return text === "" || !Number.isNaN(Date.parse(text));
}
