import { Update } from "arduino/Update";
import { PackingError, type ByteSink } from "./unpacker.ts";

/** The slot that an update goes to, by Arduino's `Update`, which must have begun. */
export class SlotSink implements ByteSink {
  private readonly size: number;
  private takenBytes = 0;

  constructor(size: number) {
    this.size = size;
  }

  /** Bytes that `Update` took. Its own count leaves out what waits in its buffer for the rest of a sector. */
  taken(): number {
    return this.takenBytes;
  }

  write(bytes: Uint8Array): void {
    if (bytes.length > this.size - this.takenBytes)
      throw new PackingError(`more than ${this.size} bytes come out of it`);
    if (Update.write(bytes, bytes.length) !== bytes.length) {
      throw new Error(`the flash cannot be written: ${Update.errorString()}`);
    }
    this.takenBytes += bytes.length;
  }

  end(): void {
    if (this.takenBytes < this.size)
      throw new PackingError(`${this.takenBytes} bytes come out of it, not ${this.size}`);
  }
}
