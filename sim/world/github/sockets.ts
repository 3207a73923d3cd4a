import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

const loopback = "127.0.0.1";

/** A listening server with its raw connections, so that they can be cut under TLS too. */
export class Listener {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: ReadonlyMap<number, Socket>;

  private constructor(server: Server, port: number, sockets: ReadonlyMap<number, Socket>) {
    this.#server = server;
    this.port = port;
    this.#sockets = sockets;
  }

  /** Listens on a free loopback port. */
  static open(server: Server): Promise<Listener> {
    const sockets = new Map<number, Socket>();
    server.on("connection", (socket: Socket) => {
      const { remotePort } = socket;
      if (remotePort === undefined) return;
      sockets.set(remotePort, socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(remotePort));
    });
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, loopback, () => {
        resolve(new Listener(server, (server.address() as AddressInfo).port, sockets));
      });
    });
  }

  /** Sends a TCP reset to the client at that port. */
  reset(remotePort: number | undefined): void {
    if (remotePort !== undefined) this.#sockets.get(remotePort)?.resetAndDestroy();
  }

  /** Node's own close waits for stalled answers; this one does not. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets.values()) socket.destroy();
    });
  }
}
