import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { encodeShare, type Scenario, svgMetadata } from "#core";
import type { Graph } from "../graph-types.ts";
import { type Caption, Drawing, type Standing } from "./Drawing.tsx";
import { loadFontFaces } from "./fonts.ts";
import { createMeasure } from "./measure-text.ts";
import { paint, type PictureTheme, readPalette } from "./palette.ts";
import sheet from "./picture.css?raw";

export interface PictureParts {
  readonly scenario: Scenario;
  readonly graph: Graph;
  readonly standing: Standing | null;
  readonly caption: Caption;
  readonly theme: PictureTheme;
}

/** The picture as the text of an SVG file, with the fonts it needs and the scenario it shows. */
export async function drawPicture({
  scenario,
  graph,
  standing,
  caption,
  theme,
}: PictureParts): Promise<string> {
  const fonts = await loadFontFaces();
  const drawn = render(
    <Drawing
      graph={graph}
      caption={caption}
      standing={standing}
      measure={createMeasure()}
      sheet={`${fonts}\n${sheet}`}
    />,
  );
  const carrying = drawn.replace("</title>", `</title>${svgMetadata(encodeShare(scenario))}`);
  return paint(carrying, readPalette(theme));
}

/** React's own renderer for texts would cost more than everything else here. */
function render(drawing: React.ReactElement): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => {
    root.render(drawing);
  });
  const svg = holder.querySelector("svg");
  const text = svg === null ? "" : new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
}
