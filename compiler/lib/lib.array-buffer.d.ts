/** Raw bytes, read and written through a typed array or a `DataView`. */
interface ArrayBuffer {
  readonly byteLength: number;
  slice(start?: number, end?: number): ArrayBuffer;
}

interface ArrayBufferConstructor {
  new (byteLength: number): ArrayBuffer;
}

declare const ArrayBuffer: ArrayBufferConstructor;
