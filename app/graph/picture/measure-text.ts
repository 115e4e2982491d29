/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: string) => number;

export function createMeasure(): Measure {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  return (text, font) => {
    if (context === null) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
}

/** The text, or as much of it as there is room for and `…`. */
export function fitText(text: string, width: number, font: string, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const characters = Array.from(text);
  let fits = 0;
  let tooLong = characters.length;
  while (fits + 1 < tooLong) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(`${characters.slice(0, middle).join("")}…`, font) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${characters.slice(0, fits).join("")}…`;
}

/** Breaks a text into lines between words; a word longer than a line is broken anywhere. */
export function wrapText(
  text: string,
  width: number,
  font: string,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.split(/(?<=\s)/)) {
    if (line !== "" && measure((line + part).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
    while (measure(line.trimEnd(), font) > width && line.length > 1) {
      const head = fitText(line, width, font, measure).replace(/…$/, "");
      const taken = Math.max(1, head.length);
      lines.push(line.slice(0, taken));
      line = line.slice(taken);
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
