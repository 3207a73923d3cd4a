import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ReplyFault } from "./faults.ts";
import type { Reply } from "./message.ts";

const slicesPerSecond = 20;

/** How a body leaves the server, worked out from the transport faults. */
interface Transport {
  endsAtByte: number;
  ending: "finish" | "close" | "reset" | "stall";
  bytesPerSecond: number | undefined;
  contentLength: number | undefined;
}

function plan(reply: Reply, faults: readonly ReplyFault[]): Transport {
  const transport: Transport = {
    endsAtByte: reply.body.length,
    ending: "finish",
    bytesPerSecond: undefined,
    contentLength: reply.body.length,
  };
  for (const fault of faults) {
    switch (fault.kind) {
      case "truncate":
      case "reset":
      case "stall":
        transport.endsAtByte = Math.min(fault.atByte, reply.body.length);
        transport.ending = fault.kind === "truncate" ? "close" : fault.kind;
        break;
      case "slow":
        transport.bytesPerSecond = fault.bytesPerSecond;
        break;
      case "wrong-length":
        transport.contentLength = fault.contentLength;
        transport.ending = "close";
        break;
      case "no-length":
        transport.contentLength = undefined;
        break;
      default:
        break;
    }
  }
  return transport;
}

export interface SendOptions {
  readonly faults: readonly ReplyFault[];
  readonly isHead: boolean;
  /** Resets the connection below TLS. */
  readonly reset: () => void;
}

/** Sends a reply, faults included; returns the number of body bytes handed to the socket. */
export async function sendReply(response: ServerResponse, reply: Reply, options: SendOptions): Promise<number> {
  const transport = plan(reply, options.faults);
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  // Node would otherwise refuse to send another number of bytes than it was told.
  response.strictContentLength = false;
  const hasBody = reply.status !== 304 && reply.status !== 204;
  if (hasBody && transport.contentLength !== undefined) {
    response.setHeader("Content-Length", transport.contentLength);
  }
  response.flushHeaders();
  if (options.isHead || !hasBody) {
    response.end();
    return 0;
  }
  const sent = await sendBody(response, reply.body.subarray(0, transport.endsAtByte), transport);
  finish(response, transport.ending, options.reset);
  return sent;
}

async function sendBody(response: ServerResponse, body: Buffer, transport: Transport): Promise<number> {
  if (transport.bytesPerSecond === undefined) {
    if (body.length > 0) await write(response, body);
    return body.length;
  }
  const slice = Math.max(1, Math.floor(transport.bytesPerSecond / slicesPerSecond));
  for (let offset = 0; offset < body.length; offset += slice) {
    if (response.destroyed) return offset;
    await write(response, body.subarray(offset, offset + slice));
    await pause((1000 * slice) / transport.bytesPerSecond);
  }
  return body.length;
}

function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    // A client that went away is its own business: the write's error ends this answer only.
    response.write(bytes, () => resolve());
  });
}

function finish(response: ServerResponse, ending: Transport["ending"], reset: () => void): void {
  switch (ending) {
    case "finish":
      response.end();
      break;
    case "close":
      response.socket?.end();
      break;
    case "reset":
      reset();
      break;
    case "stall":
      break;
  }
}
