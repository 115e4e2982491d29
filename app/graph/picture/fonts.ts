import medium from "@fontsource/roboto/files/roboto-latin-500-normal.woff2?url";
import regular from "@fontsource/roboto/files/roboto-latin-400-normal.woff2?url";

/** A picture stands alone, so it carries its fonts; Korean comes from whatever shows it. */
export async function loadFontFaces(): Promise<string> {
  const faces = await Promise.all([toFace(400, regular), toFace(500, medium)]);
  return faces.join("\n");
}

async function toFace(weight: number, url: string): Promise<string> {
  const font = await fetch(url).then(async (response) => response.blob());
  const source = await toDataUrl(font);
  return `@font-face { font-family: Roboto; font-weight: ${weight}; src: url(${source}) format("woff2"); }`;
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    });
    reader.addEventListener("error", () => {
      reject(reader.error ?? new Error("unreadable font"));
    });
    reader.readAsDataURL(blob);
  });
}
