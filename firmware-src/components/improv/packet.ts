/** What is said over the wire: https://www.improv-wifi.com/serial/ */
export type PacketType = "state" | "error" | "command" | "result";

export interface Packet {
  readonly type: number;
  readonly data: readonly number[];
}

const header = [0x49, 0x4d, 0x50, 0x52, 0x4f, 0x56, 0x01]; // IMPROV, version 1
const lineEnd = 0x0a;
const typeAt = header.length;
const lengthAt = typeAt + 1;
const dataAt = lengthAt + 1;

const typeNumbers = new Map<PacketType, number>([
  ["state", 0x01],
  ["error", 0x02],
  ["command", 0x03],
  ["result", 0x04],
]);

export function numberOf(type: PacketType): number {
  return typeNumbers.get(type) ?? 0;
}

/** The bytes of a packet. The line end keeps it apart from the log, which goes over the same wire. */
export function encode(type: PacketType, data: readonly number[]): number[] {
  const bytes = [...header, numberOf(type), data.length, ...data];
  return [lineEnd, ...bytes, checksum(bytes), lineEnd];
}

/** Finds packets in what comes over the wire, byte by byte; everything else is somebody's typing. */
export class PacketReader {
  private bytes: number[] = [];

  /** A packet that ends with this byte, `broken` when its checksum is wrong, else undefined. */
  push(byte: number): Packet | "broken" | undefined {
    const { bytes } = this;
    if (bytes.length < header.length && byte !== header[bytes.length]) {
      // A new packet may begin with the byte that did not fit the old one.
      this.bytes = byte === header[0] ? [byte] : [];
      return undefined;
    }
    bytes.push(byte);
    if (bytes.length <= lengthAt || bytes.length <= dataAt + bytes[lengthAt]) return undefined;
    this.bytes = [];
    const body = bytes.slice(0, -1);
    return checksum(body) === byte ? { type: body[typeAt], data: body.slice(dataAt) } : "broken";
  }
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (const byte of bytes) sum = (sum + byte) & 0xff;
  return sum;
}
