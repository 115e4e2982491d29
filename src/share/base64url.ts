const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter.charCodeAt(0), value]));

/** The URL-safe alphabet of RFC 4648, section 5, without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const count = Math.min(3, bytes.length - index);
    const group =
      byteAt(bytes, index) * 0x1_00_00 +
      byteAt(bytes, index + 1) * 0x1_00 +
      byteAt(bytes, index + 2);
    for (let place = 0; place <= count; place += 1) {
      parts.push(ALPHABET.charAt((group >> (18 - 6 * place)) & 63));
    }
  }
  return parts.join("");
}

/** The bytes; or the position of the first character that is not of the alphabet. */
export function decodeBase64url(text: string): Uint8Array | number {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let pending = 0;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES.get(text.charCodeAt(index));
    if (value === undefined) {
      return index;
    }
    pending = ((pending << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (pending >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
