/** Embedded files as constant data in flash. */
import type { Asset } from "../ir/nodes.ts";
import { narrowLiteral, utf8Literal } from "./text/literals.ts";

const bytesPerLine = 24;

/** The definition of one file's bytes and of the constant that the program sees. */
export function assetDefinition(asset: Asset, name: string): string[] {
  const text = asset.text === undefined ? "nullptr" : utf8Literal(asset.text);
  const textSize = asset.text === undefined ? 0 : Buffer.byteLength(asset.text);
  const values = [
    utf8Literal(asset.contentType),
    narrowLiteral(asset.etag),
    utf8Literal(asset.encoding === "gzip" ? "gzip" : ""),
    `${name}_bytes`,
    String(asset.bytes.length),
    text,
    String(textSize),
  ];
  return [
    `// ${asset.file}`,
    `static constexpr std::uint8_t ${name}_bytes[] = {`,
    ...byteLines(asset.bytes),
    "};",
    `static constexpr otter::AssetData ${name}_data{${values.join(", ")}};`,
    `static otter::Asset ${name}{${name}_data};`,
  ];
}

function byteLines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += bytesPerLine) {
    lines.push(`  ${[...bytes.subarray(start, start + bytesPerLine)].join(", ")},`);
  }
  // C++ has no empty arrays.
  return lines.length === 0 ? ["  0,"] : lines;
}
