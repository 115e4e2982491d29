/** The colours of a picture, by the names its style sheet uses; CSS, as the canvas has it. */
const COLORS = {
  canvas: "var(--canvas)",
  surface: "var(--surface)",
  raised: "var(--raised)",
  sunken: "var(--sunken)",
  line: "var(--line)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  faint: "var(--faint)",
  receded: "var(--receded)",
  border: "color-mix(in oklab, var(--line-strong) 55%, var(--line))",
  "line-strong": "var(--line-strong)",
  allowed: "var(--allowed)",
  explicit: "var(--explicit)",
  implicit: "var(--implicit)",
  "not-modelled": "var(--not-modelled)",
} as const;

export type PictureTheme = "light" | "dark";

/** Name → `#rrggbb`: programs that show a picture know neither our tokens nor how to mix. */
export type Palette = ReadonlyMap<string, string>;

/** Accounts are tinted differently in the two themes, as on the canvas. */
const ACCOUNT: Readonly<Record<PictureTheme, string>> = {
  light: "color-mix(in oklab, var(--ink) 3.5%, var(--canvas))",
  dark: "color-mix(in oklab, var(--surface) 75%, var(--canvas))",
};
const HEADER: Readonly<Record<PictureTheme, string>> = {
  light: "color-mix(in oklab, var(--ink) 6%, var(--canvas))",
  dark: "color-mix(in oklab, var(--ink) 9%, var(--surface))",
};

/** Reads a theme's colours off the page's own style sheet. */
export function readPalette(theme: PictureTheme): Palette {
  const probe = document.createElement("div");
  probe.className = theme;
  document.body.append(probe);
  const named = { ...COLORS, account: ACCOUNT[theme], "account-header": HEADER[theme] };
  const palette = new Map(
    Object.entries(named).map(([name, css]) => {
      probe.style.color = css;
      return [name, toHex(getComputedStyle(probe).color)];
    }),
  );
  probe.remove();
  return palette;
}

/** A browser may write a mixed colour in any colour space; a painted pixel is plain sRGB. */
function toHex(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) return "#888888";
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Puts colours for `var(--name)`. */
export function paint(text: string, palette: Palette): string {
  return text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => palette.get(name) ?? "#888888");
}
