import type { GithubContext } from "../context.ts";
import { assetHeaders } from "../headers.ts";
import { textReply, type HostHandler, type Reply } from "../message.ts";
import { applyRange } from "../range.ts";

/** release-assets.githubusercontent.com: the files behind signed, expiring links. */
export function assetsHostHandler(context: GithubContext): HostHandler {
  return (request) => {
    const verdict = context.links.judge(request.target);
    if (verdict !== "valid") {
      return { kind: "asset", reply: denied(verdict) };
    }
    const id = request.path.split("/").at(-1) ?? "";
    const asset = context.releases.asset(id);
    if (asset === undefined) {
      return { kind: "asset", reply: azureError(404, "BlobNotFound", "The specified blob does not exist.") };
    }
    const whole: Reply = {
      status: 200,
      headers: assetHeaders({
        ...asset,
        nowMs: context.now(),
        requestNumber: context.nextRequestNumber(),
        contentType: asset.contentType ?? "application/octet-stream",
      }),
      body: asset.bytes,
    };
    const ifRange = request.headers["if-range"];
    const isSameFile = ifRange === undefined || ifRange === whole.headers["ETag"];
    return {
      kind: "asset",
      reply: isSameFile ? applyRange(whole, request.headers.range) : whole,
    };
  };
}

function denied(verdict: "expired" | "forged"): Reply {
  return azureError(
    403,
    "AuthenticationFailed",
    verdict === "expired"
      ? "Signature not valid in the specified time frame"
      : "Signature did not match. Relay the link byte for byte.",
  );
}

function azureError(status: number, code: string, message: string): Reply {
  return textReply(
    status,
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    { Server: "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0", "x-ms-error-code": code },
    "application/xml",
  );
}
