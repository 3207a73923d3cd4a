/** Stand-in: Node's own SHA-256. */
import { createHash } from "node:crypto";
import type { EspPartition } from "../EspPartition/EspPartition.ts";

export class Sha256 {
  private readonly hash = createHash("sha256");

  addText(text: string): void {
    this.hash.update(text, "utf8");
  }
  addHex(digits: string): boolean {
    if (!/^([0-9a-f]{2})*$/i.test(digits)) return false;
    this.hash.update(digits, "hex");
    return true;
  }
  addPartition(partition: EspPartition, offset: number, length: number): boolean {
    if (offset < 0 || length < 0 || offset + length > partition.size) return false;
    this.hash.update(partition.bytes.subarray(offset, offset + length));
    return true;
  }
  hex(): string {
    return this.hash.digest("hex");
  }
}
