import ipaddr from "ipaddr.js";

/** A range of addresses of one family; a bare address is a range of one. */
export interface IpRange {
  /** Four for IPv4, sixteen for IPv6. */
  readonly bytes: readonly number[];
  /** How many bits, from the left, all addresses of the range have in common. */
  readonly prefixLength: number;
}

/**
 * An address or CIDR range, IPv4 or IPv6; null for anything else, with none of the shorthand that
 * other programs read as an address (`0x7f.1`, `127.1`, zone ids).
 */
export function parseIpRange(text: string): IpRange | null {
  const slash = text.indexOf("/");
  const bytes = parseAddress(slash === -1 ? text : text.slice(0, slash));
  if (bytes === null) return null;
  const bits = bytes.length * 8;
  if (slash === -1) return { bytes, prefixLength: bits };
  const prefix = text.slice(slash + 1);
  const prefixLength = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  return prefixLength <= bits ? { bytes, prefixLength } : null;
}

/** Whether all of `inner` lies in `outer`. Addresses of different families never do. */
export function containsRange(outer: IpRange, inner: IpRange): boolean {
  if (outer.bytes.length !== inner.bytes.length) return false;
  if (outer.prefixLength > inner.prefixLength) return false;
  for (let index = 0, bits = outer.prefixLength; bits > 0; index += 1, bits -= 8) {
    const difference = (outer.bytes[index] ?? 0) ^ (inner.bytes[index] ?? 0);
    // Of the last byte only the first `bits` count.
    if (bits >= 8 ? difference !== 0 : difference >> (8 - bits) !== 0) return false;
  }
  return true;
}

function parseAddress(text: string): readonly number[] | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text).toByteArray();
  const isAddress = !text.includes("%") && ipaddr.IPv6.isValid(text);
  return isAddress ? ipaddr.IPv6.parse(text).toByteArray() : null;
}
