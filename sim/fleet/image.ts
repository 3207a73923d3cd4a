const versionOffset = 48;
const versionBytes = 32;
const smallestImageBytes = 120_000;

/** Something that a device takes for an image of that version: its first byte, its size, and the version in it. */
export function makeImage(version: string, sizeBytes = smallestImageBytes): Uint8Array {
  const image = new Uint8Array(sizeBytes);
  for (let index = 0; index < image.length; index++) image[index] = (index * 31 + version.length) & 0xff;
  image[0] = 0xe9;
  image.fill(0, versionOffset, versionOffset + versionBytes);
  image.set(new TextEncoder().encode(version), versionOffset);
  return image;
}

/** The version of the image that lies in a slot. */
export function versionOfImage(slot: Uint8Array): string {
  const text = new TextDecoder().decode(slot.subarray(versionOffset, versionOffset + versionBytes));
  return text.slice(0, text.indexOf("\0"));
}
