import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The verdict colours were chosen to be readable on both themes' surfaces, and to stay apart for
// people who see colours otherwise. This recomputes it from the stylesheet.

const css = readFileSync(new URL("theme.css", import.meta.url), "utf8");

function colours(selector: string): ReadonlyMap<string, string> {
  const block = css.split(`\n${selector} {`)[1]?.split("\n}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [
      match[1] ?? "",
      match[2] ?? "",
    ]),
  );
}

type Rgb = readonly [number, number, number];

function rgb(hex: string | undefined): Rgb {
  const value = Number.parseInt((hex ?? "").slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Viénot, Brettel and Mollon 1999 (protan, deutan); a common tritan approximation. */
const SIGHTS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritan: [
    [1, 0.15236, -0.15236],
    [0, 0.86717, 0.13283],
    [0, 0.86717, 0.13283],
  ],
};

/** The compression CIELAB puts on each of X, Y and Z. */
function lightness(share: number): number {
  return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
}

function lab(colour: Rgb, sight: string): Rgb {
  const light = colour.map(linear);
  const [red = 0, green = 0, blue = 0] = (SIGHTS[sight] ?? []).map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, index) => sum + weight * (light[index] ?? 0), 0),
    ),
  );
  const x = lightness((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = lightness(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = lightness((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const VERDICTS = ["allowed", "explicit", "implicit"] as const;

test.each([":root", ".dark"])("%s: verdicts and text are readable on every surface", (theme) => {
  const palette = colours(theme);
  for (const ink of [...VERDICTS, "not-modelled", "ink", "muted", "faint", "receded", "accent"]) {
    for (const surface of ["surface", "canvas", "raised", "sunken"]) {
      const ratio = contrast(rgb(palette.get(ink)), rgb(palette.get(surface)));
      expect(ratio, `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(
  [":root", ".dark"].flatMap((theme) =>
    Object.keys(SIGHTS).map((sight) => [theme, sight] as const),
  ),
)("%s: verdicts stay apart for %s sight", (theme, sight) => {
  const palette = colours(theme);
  for (const [index, one] of VERDICTS.entries()) {
    for (const other of VERDICTS.slice(index + 1)) {
      const a = lab(rgb(palette.get(one)), sight);
      const b = lab(rgb(palette.get(other)), sight);
      const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      expect(distance, `${one} against ${other}`).toBeGreaterThanOrEqual(35);
    }
  }
});
