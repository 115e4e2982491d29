import { Inflate } from "fflate";
import type { Result } from "../text/result.ts";

export type InflateFailure = "damaged" | "truncated" | "too-large";

/** How much is unpacked before the size is looked at again: a compressed byte makes some 1032 at most. */
const CHUNK = 16 * 1024;

/** The number that fflate's errors carry when the data ends too early. */
const UNEXPECTED_END = 0;

/** Unpacks raw DEFLATE data, and stops soon after `limit` bytes, whatever a bomb holds in store. */
export function inflate(
  data: Uint8Array,
  dictionary: Uint8Array,
  limit: number,
): Result<Uint8Array, InflateFailure> {
  const unpacked: { readonly parts: Uint8Array[]; length: number } = { parts: [], length: 0 };
  const inflater = new Inflate({ dictionary }, (part) => {
    unpacked.parts.push(part);
    unpacked.length += part.length;
  });
  try {
    for (let from = 0; from < data.length && unpacked.length <= limit; from += CHUNK) {
      const to = from + CHUNK;
      inflater.push(data.slice(from, to), to >= data.length);
    }
  } catch (error) {
    return { ok: false, error: isUnexpectedEnd(error) ? "truncated" : "damaged" };
  }
  return unpacked.length > limit
    ? { ok: false, error: "too-large" }
    : { ok: true, value: concatenate(unpacked.parts, unpacked.length) };
}

function isUnexpectedEnd(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === UNEXPECTED_END
  );
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
