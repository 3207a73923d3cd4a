/** A file that was put into flash by `import page from "./page.html"`. */
interface Asset {
  /** The media type, from the file's extension. */
  readonly contentType: string;
  /** A quoted hash of the content, for HTTP's `ETag`. */
  readonly etag: string;
  /** `gzip`, or empty when the file is stored as it is. */
  readonly encoding: string;
  /** Stored bytes. */
  readonly size: number;
  /** The content, not compressed. */
  readonly text: string;
}

declare module "*.css" {
  const asset: Asset;
  export default asset;
}
declare module "*.html" {
  const asset: Asset;
  export default asset;
}
declare module "*.ico" {
  const asset: Asset;
  export default asset;
}
declare module "*.js" {
  const asset: Asset;
  export default asset;
}
declare module "*.json" {
  const asset: Asset;
  export default asset;
}
declare module "*.pem" {
  const asset: Asset;
  export default asset;
}
declare module "*.png" {
  const asset: Asset;
  export default asset;
}
declare module "*.svg" {
  const asset: Asset;
  export default asset;
}
declare module "*.txt" {
  const asset: Asset;
  export default asset;
}
