import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { WorldHost } from "./world.ts";

/** A web server of the world on this machine, and where it is. */
export interface WorldServer {
  /** `127.0.0.1:port` */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Systems ask this host whether there is a way into the internet. */
const checkName = "connectivitycheck.gstatic.com";

/** Answers 204 to everybody: whoever gets that is in the internet. */
export async function startConnectivityCheck(): Promise<WorldServer & { readonly host: WorldHost }> {
  const server = await listen((_request, response) => response.writeHead(204).end());
  return { ...server, host: { name: checkName, ports: { 80: server.endpoint } } };
}

/** The page of a hotel's network, for `signInPage`: leads everybody to itself. */
export function startSignInPage(): Promise<WorldServer> {
  return listen((_request, response) => response.writeHead(302, { Location: "http://hotel.example/welcome" }).end());
}

async function listen(listener: RequestListener): Promise<WorldServer> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
