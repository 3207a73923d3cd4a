import { soak } from "../soak.ts";

interface Packet {
  readonly bytes: Uint8Array;
  readonly words: Uint16Array;
  readonly view: DataView;
  reply?: Packet;
}

function packet(size: number): Packet {
  const bytes = new Uint8Array(size);
  return { bytes, words: new Uint16Array(bytes.buffer), view: new DataView(bytes.buffer, 2, 4) };
}

soak((round) => {
  const request = packet(16);
  request.reply = packet(8);
  request.reply.reply = request;
  request.view.setInt32(0, round, true);
  const part = request.bytes.subarray(2, 8);
  const copy = part.slice().map((byte) => byte + 1);
  request.bytes.set(copy, 4);
  if (Float64Array.from(copy, (byte) => byte * 2).length !== 6) throw new Error("another length");
});
