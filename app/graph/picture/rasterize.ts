import { embedInPng } from "#core";

/** What browsers make of a canvas at most, and what anyone would paste. */
const LARGEST_SIDE = 8192;
const SHARP = 2;

/**
 * The picture as a PNG file, twice as fine as on the canvas where that is not too large.
 * @param svg Of `drawPicture`.
 * @param fragment Of `encodeShare`; the PNG carries it.
 * @returns Null when the browser cannot.
 */
export async function rasterize(
  svg: string,
  fragment: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = new Image();
  image.src = svgUrl(svg);
  await image.decode();
  const scale = Math.min(SHARP, LARGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) return null;
  return embedInPng(new Uint8Array(await blob.arrayBuffer()), fragment);
}

export function svgUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
