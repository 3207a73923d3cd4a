// Packets over the serial line.
import { onInput } from "arduino/FuzzInput";
import { encode, PacketReader } from "../../../firmware-src/components/improv/packet.ts";
import { inputBytes, require } from "./input.ts";

const reader = new PacketReader();

onInput("improv", () => {
  for (const byte of inputBytes()) {
    const packet = reader.push(byte);
    if (packet === undefined || packet === "broken") continue;
    require(packet.data.length <= 255, "a packet is short");
    require(packet.data.every((each) => each >= 0 && each <= 255), "a packet has bytes");
  }
  // A packet of one's own is one, whatever was said before it: at most one packet of others is still open.
  const own = encode("command", [2, 0]);
  let isFound = false;
  for (let times = 0; times < 30 && !isFound; times++) {
    for (const byte of own) {
      const packet = reader.push(byte);
      if (packet !== undefined && packet !== "broken") isFound ||= packet.type === 3 && packet.data.length === 2;
    }
  }
  require(isFound, "a proper packet is found after any others");
});
