interface TextEncoder {
  readonly encoding: string;
  /** The text as UTF-8; lone surrogates become U+FFFD. */
  encode(text?: string): Uint8Array;
}

interface TextEncoderConstructor {
  new (): TextEncoder;
}

declare const TextEncoder: TextEncoderConstructor;

interface TextDecoder {
  readonly encoding: string;
  /** UTF-8 as text; what is malformed becomes U+FFFD. */
  decode(bytes?: Uint8Array): string;
}

interface TextDecoderConstructor {
  new (label?: "utf-8"): TextDecoder;
}

declare const TextDecoder: TextDecoderConstructor;
