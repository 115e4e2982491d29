import { deflateSync, strFromU8, strToU8 } from "fflate";
import { createProblem } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";
import { decodeBase64url, encodeBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { DICTIONARY_1 } from "./dictionary-1.ts";
import { inflate, type InflateFailure } from "./inflate.ts";
import { SHARE_LIMITS } from "./limits.ts";
import { withoutTail } from "./without-tail.ts";

/**
 * Codec 1: the scenario's canonical JSON without white space, in UTF-8, as raw DEFLATE data made with a preset
 * dictionary, behind the CRC-32 of the JSON (four bytes, big-endian), in base64url. The dictionary makes the
 * links of lessons a quarter shorter and those of small scenarios half as long.
 */
export function encode1(text: string): string {
  const bytes = strToU8(text);
  const packed = deflateSync(bytes, { level: 9, mem: 9, dictionary: strToU8(DICTIONARY_1) });
  const payload = new Uint8Array(CHECKSUM_BYTES + packed.length);
  payload.set(bigEndian(crc32(bytes)));
  payload.set(packed, CHECKSUM_BYTES);
  return encodeBase64url(payload);
}

/** The JSON text in a payload of codec 1. */
export function decode1(payload: string): Result<string, Problem> {
  const bytes = decodeBase64url(withoutTail(payload));
  if (typeof bytes === "number") {
    return refuse(createProblem("", "link-not-base64url", { position: bytes + 1 }));
  }
  if (bytes.length <= CHECKSUM_BYTES) {
    return refuse(createProblem("", "link-truncated", {}));
  }
  const packed = bytes.subarray(CHECKSUM_BYTES);
  const inflated = inflate(packed, strToU8(DICTIONARY_1), SHARE_LIMITS.inflatedBytes);
  if (!inflated.ok) {
    return refuse(describeFailure(inflated.error));
  }
  const checksum = bigEndian(crc32(inflated.value));
  return checksum.every((byte, index) => byte === bytes[index])
    ? { ok: true, value: strFromU8(inflated.value) }
    : refuse(createProblem("", "link-damaged", {}));
}

const CHECKSUM_BYTES = 4;

function bigEndian(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);
}

function describeFailure(failure: InflateFailure): Problem {
  switch (failure) {
    case "damaged":
      return createProblem("", "link-damaged", {});
    case "truncated":
      return createProblem("", "link-truncated", {});
    case "too-large":
      return createProblem("", "link-inflates-too-large", { limit: SHARE_LIMITS.inflatedBytes });
  }
}

function refuse(error: Problem): Result<string, Problem> {
  return { ok: false, error };
}
