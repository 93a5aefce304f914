const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads the size of a picture from its header: https://www.w3.org/TR/png-3/#11IHDR.
 *
 * @throws Error if it is no PNG, or ends before its last chunk
 */
export function readPngSize(png: Buffer): {width: number; height: number} {
  if (
    !png.subarray(0, 8).equals(SIGNATURE) ||
    png.toString('latin1', 12, 16) !== 'IHDR' ||
    png.toString('latin1', png.length - 8, png.length - 4) !== 'IEND'
  ) {
    throw new Error('This is no whole PNG.');
  }
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
}
