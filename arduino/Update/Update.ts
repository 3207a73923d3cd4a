/** Stand-in: the states of an update, without bytes; those are in the slots of `EspOta`'s stand-in. */
const errorNone = 0;
const errorAborted = 12;

export class UpdateClass {
  private total = 0;
  private done = 0;
  private error = errorNone;

  begin(size: number): boolean {
    if (this.total > 0 || size <= 0) return false;
    this.total = size;
    this.done = 0;
    this.error = errorNone;
    return true;
  }
  end(evenIfRemaining = false): boolean {
    const isComplete = this.error === errorNone && this.total > 0 && (evenIfRemaining || this.done === this.total);
    if (!isComplete && this.error === errorNone) this.error = errorAborted;
    this.total = 0;
    return isComplete;
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
    return this.error === errorAborted ? "Aborted" : "No Error";
  }
  size(): number {
    return this.total;
  }
  progress(): number {
    return this.done;
  }
  canRollBack(): boolean {
    return false;
  }
  rollBack(): boolean {
    return false;
  }
  /** For the stand-in of `HTTPUpdate`. */
  advance(bytes: number): void {
    this.done += bytes;
  }
}
export const Update = new UpdateClass();
