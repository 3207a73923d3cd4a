import assert from "node:assert/strict";
import { servers, type Guest } from "../../../arduino/NetworkServer/NetworkServer.ts";
import { elapse } from "./elapse.ts";

export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly password?: string;
  /** The address of the device that the client has connected to; the access point's by default. */
  readonly localIP?: string;
}

export interface Response {
  readonly status: number;
  readonly body: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Somebody connects to the newest server of the program. */
export function connect(localIP = "4.3.2.1"): Guest {
  const server = servers.at(-1);
  if (server?.isListening !== true) throw new Error("The program has no server that listens");
  return server.connect(localIP);
}

/** Asks the newest server of the program; mocked time goes on until it has answered. */
export function ask(question: Question): Response {
  const guest = connect(question.localIP);
  guest.sends(requestText(question));
  for (let waitedMs = 0; waitedMs < 2000 && !guest.isOver; waitedMs += 10) elapse(10);
  assert.ok(guest.isOver, "the server has closed the connection");
  return parseAnswer(guest.received);
}

export function requestText({ path, method, headers, form, user, password }: Question): string {
  const body = form === undefined ? "" : new URLSearchParams(form).toString();
  const lines = [`${method ?? "GET"} ${path} HTTP/1.1`];
  const all: Record<string, string> = { Host: "4.3.2.1", ...headers };
  if (form !== undefined) {
    all["Content-Type"] ??= "application/x-www-form-urlencoded";
    all["Content-Length"] ??= String(body.length);
  }
  if (user !== undefined) all["Authorization"] = `Basic ${btoa(`${user}:${password ?? ""}`)}`;
  for (const [name, value] of Object.entries(all)) lines.push(`${name}: ${value}`);
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}

/** `text`: bytes as Latin-1. */
export function parseAnswer(text: string): Response {
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const bytes = Buffer.from(text.slice(end + 4), "latin1");
  const length = headers.get("content-length");
  if (length !== undefined && bytes.length > 0) assert.equal(bytes.length, Number(length), "the announced length");
  return { status: Number(first.split(" ")[1]), body: bytes.toString("utf8"), headers };
}
