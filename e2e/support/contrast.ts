import type { Locator } from "@playwright/test";

export interface ReadText {
  readonly text: string;
  readonly ratio: number;
}

/**
 * The contrast of every text in what the locator finds against what it is painted on, as WCAG has it.
 * axe leaves out what lines run behind and what takes no pointer, which on the canvas is most of it.
 */
export async function contrastsIn(locator: Locator): Promise<readonly ReadText[]> {
  return locator.evaluateAll((roots) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("nothing paints");

    /** Paints one colour over others, from the bottom up, and reads what is seen. */
    const seen = (colours: readonly string[]): number => {
      context.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
        (channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };

    /** The grounds an element stands on, the lowest first. */
    const groundsOf = (element: Element): string[] => {
      const { backgroundColor } = getComputedStyle(element);
      const parent = element.parentElement;
      return [...(parent === null ? [] : groundsOf(parent)), backgroundColor];
    };

    const opacityOf = (element: Element): number =>
      Number(getComputedStyle(element).opacity) *
      (element.parentElement === null ? 1 : opacityOf(element.parentElement));

    return roots.flatMap((root) =>
      [...root.querySelectorAll("*")].flatMap((element) => {
        const text = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim() ?? "")
          .join("");
        if (text === "" || element.closest(".sr-only") !== null) return [];
        const grounds = groundsOf(element);
        const ink = `color-mix(in srgb, ${getComputedStyle(element).color} ${opacityOf(element) * 100}%, transparent)`;
        const [one, other] = [seen(grounds), seen([...grounds, ink])];
        return [{ text, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) }];
      }),
    );
  });
}
