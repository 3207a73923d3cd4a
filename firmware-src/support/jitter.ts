/**
 * A number from 0 up to 1 that looks random and is always the same for the same text (FNV-1a): devices that were
 * switched on together do not ask together for ever, and a device keeps its place.
 */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // One more mixing: the high bits of FNV change little with the last character.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 4294967296;
}
