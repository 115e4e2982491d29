/** The checksum of ZIP and PNG (ISO 3309), as an unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let checksum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    checksum = (TABLE[(checksum ^ byte) & 0xff] ?? 0) ^ (checksum >>> 8);
  }
  return (checksum ^ 0xff_ff_ff_ff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    entry = (entry & 1) === 1 ? (entry >>> 1) ^ 0xed_b8_83_20 : entry >>> 1;
  }
  return entry;
});
