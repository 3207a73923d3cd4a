// What the language declares beyond ECMAScript, for programs of the language that are tested under Node.
type Timeout = NodeJS.Timeout;

interface Asset {
  readonly contentType: string;
  readonly etag: string;
  readonly encoding: string;
  readonly size: number;
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
declare module "*.js" {
  const asset: Asset;
  export default asset;
}
declare module "*.pem" {
  const asset: Asset;
  export default asset;
}
