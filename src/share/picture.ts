import { createProblem } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";
import { crc32 } from "./crc32.ts";
import { SHARE_LIMITS } from "./limits.ts";

// A picture of a scenario carries the scenario, as the fragment of a link: in a PNG in a text chunk
// (https://www.w3.org/TR/png/#11tEXt), in an SVG in its metadata. So a picture in a wiki opens again.

const KEYWORD = "iam-playground";
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and type before a chunk's data, and the checksum after it. */
const BEFORE_DATA = 8;
const AROUND_DATA = 12;

const METADATA = new RegExp(`<metadata id="${KEYWORD}">\\s*(#s=[\\w.-]*)\\s*</metadata>`);

/**
 * Adds the scenario to a PNG.
 * @param png A whole PNG file.
 * @param fragment Of `encodeShare`.
 */
export function embedInPng(png: Uint8Array, fragment: string): Uint8Array<ArrayBuffer> {
  const end = listChunks(png).find(({ type }) => type === "IEND")?.start ?? png.length;
  const chunk = toChunk("tEXt", toBytes(`${KEYWORD}\0${fragment}`));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end), 0);
  whole.set(chunk, end);
  whole.set(png.subarray(end), end + chunk.length);
  return whole;
}

/** The element that makes an SVG carry the scenario; to stand right inside its root. */
export function svgMetadata(fragment: string): string {
  return `<metadata id="${KEYWORD}">${fragment}</metadata>`;
}

/**
 * The fragment that a picture carries, for `decodeShare`. Any bytes may come in: nothing is unpacked
 * here, and the work is linear in their number.
 * @param bytes A PNG or SVG file.
 */
export function readPicture(bytes: Uint8Array): Result<string, Problem> {
  const fragment = isPng(bytes) ? readPng(bytes) : readSvg(bytes);
  return fragment === null
    ? { ok: false, error: createProblem("", "picture-without-scenario", {}) }
    : { ok: true, value: fragment };
}

function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function readPng(png: Uint8Array): string | null {
  for (const { type, start, length } of listChunks(png)) {
    if (type !== "tEXt" || length > SHARE_LIMITS.linkLength) continue;
    const text = toText(png.subarray(start + BEFORE_DATA, start + BEFORE_DATA + length));
    if (text.startsWith(`${KEYWORD}\0`)) return text.slice(KEYWORD.length + 1);
  }
  return null;
}

function readSvg(svg: Uint8Array): string | null {
  return METADATA.exec(toText(svg))?.[1] ?? null;
}

interface Chunk {
  readonly type: string;
  /** Where its length stands. */
  readonly start: number;
  /** Bytes of its data. */
  readonly length: number;
}

function listChunks(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let start = SIGNATURE.length;
  while (start + AROUND_DATA <= png.length) {
    const length = view.getUint32(start);
    if (start + AROUND_DATA + length > png.length) break;
    chunks.push({ type: toText(png.subarray(start + 4, start + BEFORE_DATA)), start, length });
    start += AROUND_DATA + length;
  }
  return chunks;
}

function toChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(AROUND_DATA + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(toBytes(type), 4);
  chunk.set(data, BEFORE_DATA);
  // The checksum is that of type and data.
  view.setUint32(BEFORE_DATA + data.length, crc32(chunk.subarray(4, BEFORE_DATA + data.length)));
  return chunk;
}

/** What is written here is ASCII: a byte is a character. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const PIECE = 8192;

function toText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return pieces.join("");
}
