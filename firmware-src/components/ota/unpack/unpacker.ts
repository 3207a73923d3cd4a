/** Where the bytes of an image go, in order. It throws an `Error` in words when it cannot take them. */
export interface ByteSink {
  /** The bytes are only lent: their place is written again after the call. */
  write(bytes: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
}

/**
 * Makes an image of what is downloaded, in constant memory. What comes is not trusted: the image is verified in
 * flash, and until then nothing here may loop for ever, write beyond the image or read beyond its base.
 */
export interface Unpacker {
  /** The next bytes, at most `pieceBytes`; not before `work` has said that it needs them. */
  put(bytes: Uint8Array): void;
  /**
   * Works on for a bounded time; false when it needs more bytes, or is at the end. `isLast`: none will come any more.
   * Throws a `PackingError` when it makes no sense.
   */
  work(isLast: boolean): boolean;
}

/** How many bytes are put at once, and read from the flash. */
export const pieceBytes = 1024;

/** What came is not what it should be: to ask for the same bytes again would change nothing. */
export class PackingError extends Error {}

/** An image that comes as it is. */
export class Unpacked implements Unpacker {
  private readonly sink: ByteSink;

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  put(bytes: Uint8Array): void {
    this.sink.write(bytes);
  }

  work(isLast: boolean): boolean {
    if (isLast) this.sink.end();
    return false;
  }
}
