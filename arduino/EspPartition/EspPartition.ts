/** Stand-in: a partition as bytes in memory. */
export class EspPartition {
  readonly label: string;
  readonly address: number;
  readonly size: number;
  /** For tests. */
  readonly bytes: Uint8Array;

  constructor(label: string, address: number, size: number) {
    this.label = label;
    this.address = address;
    this.size = size;
    this.bytes = new Uint8Array(size).fill(0xff);
  }
}
export function samePartition(first: EspPartition, second: EspPartition): boolean {
  return first === second;
}

const badArgument = 0x102;
const badSize = 0x104;

export function esp_partition_read(
  partition: EspPartition,
  offset: number,
  destination: Uint8Array,
  size: number,
): number {
  if (offset > partition.size) return badArgument;
  if (offset + size > partition.size) return badSize;
  destination.set(partition.bytes.subarray(offset, offset + size));
  return 0;
}
