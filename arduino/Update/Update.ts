/** Stand-in: writes into the slots of `EspOta`'s stand-in. */
import { slots } from "../EspOta/EspOta.ts";

const errorNone = 0;
const errorSpace = 4;
const errorAborted = 12;
const heldBackBytes = 16;
const sectorBytes = 4096;

const errorTexts = new Map([
  [errorNone, "No Error"],
  [errorSpace, "Not Enough Space"],
  [errorAborted, "Aborted"],
]);

export class UpdateClass {
  private total = 0;
  private done = 0;
  private error = errorNone;
  private readonly heldBack = new Uint8Array(heldBackBytes);

  begin(size: number): boolean {
    if (this.total > 0 || size <= 0) return false;
    this.error = size > slots.next.size ? errorSpace : errorNone;
    if (this.error !== errorNone) return false;
    slots.next.bytes.fill(0xff);
    this.heldBack.fill(0xff);
    this.total = size;
    this.done = 0;
    return true;
  }
  write(data: Uint8Array, length: number): number {
    if (this.total === 0) return 0;
    if (this.done + length > this.total) {
      this.error = errorSpace;
      this.total = 0;
      return 0;
    }
    for (let i = 0; i < length; i++, this.done++) {
      const target = this.done < heldBackBytes ? this.heldBack : slots.next.bytes;
      target[this.done] = data[i] ?? 0;
    }
    return length;
  }
  end(evenIfRemaining = false): boolean {
    const isComplete = this.error === errorNone && this.total > 0 && (evenIfRemaining || this.done === this.total);
    if (!isComplete && this.error === errorNone) this.error = errorAborted;
    this.total = 0;
    if (!isComplete) return false;
    slots.next.bytes.set(this.heldBack);
    slots.boot = slots.next;
    return true;
  }
  abort(): void {
    this.error = errorAborted;
    this.total = 0;
  }
  isRunning(): boolean {
    return this.total > 0;
  }
  getError(): number {
    return this.error;
  }
  errorString(): string {
    return errorTexts.get(this.error) ?? "Undefined Error";
  }
  size(): number {
    return this.total;
  }
  /** What is in flash: the rest of a sector waits for more. */
  progress(): number {
    return this.done === this.total ? this.done : this.done - (this.done % sectorBytes);
  }
  canRollBack(): boolean {
    return false;
  }
  rollBack(): boolean {
    return false;
  }
}
export const Update = new UpdateClass();
