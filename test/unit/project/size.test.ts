import assert from "node:assert/strict";
import { footprintOf } from "../../../bench/size/arm.ts";
import { ownerOf, sectionsOf } from "../../../bench/size/map.ts";
import { bareSketch, base, features, firmwareOf, footprintOfFeature } from "../../../bench/size/programs.ts";

/** Flash, in bytes, that using one thing of the language may add; the measured figures are in the README. */
const limits: Readonly<Record<string, number>> = {
  classes: 700,
  closures: 1700,
  timers: 2100,
  exceptions: 9700,
  "log-text": 9500,
  generators: 14_500,
};

/** A use of almost everything, in a function that nothing calls. */
const unused = `
  export function unused(text: string): string {
    const map = new Map<string, number[]>([[text, [1, 2]]]);
    setTimeout(() => { console.log({ map }); }, 5);
    return JSON.stringify([text.toUpperCase(), map.size]);
  }
`;

describe("the size of a program on a chip", function () {
  this.timeout(300_000);

  it("is that of bare Arduino, when the program is empty", async () => {
    const bare = await footprintOf(bareSketch, "none");
    const empty = await footprintOf(firmwareOf(""), "none");
    assert.ok(empty.flashBytes - bare.flashBytes <= 64, `${empty.flashBytes - bare.flashBytes} bytes of flash`);
    assert.ok(empty.ramBytes - bare.ramBytes <= 64, `${empty.ramBytes - bare.ramBytes} bytes of RAM`);
  });

  it("does not grow by what nothing uses", async () => {
    const one = await footprintOf(firmwareOf("setInterval(() => {}, 5);"), "none");
    const other = await footprintOf(firmwareOf(`setInterval(() => {}, 5);${unused}`), "none");
    // Less is possible: what is called in two places is inlined in neither.
    assert.ok(other.flashBytes <= one.flashBytes, `${other.flashBytes - one.flashBytes} bytes of flash`);
    assert.ok(other.ramBytes <= one.ramBytes, `${other.ramBytes - one.ramBytes} bytes of RAM`);
  });

  for (const [name, limit] of Object.entries(limits)) {
    it(`grows by at most ${limit} bytes for ${name}`, async () => {
      assert.ok(features.includes(name));
      const foundation = await footprintOfFeature(base);
      const { flashBytes } = await footprintOfFeature(name);
      assert.ok(flashBytes - foundation.flashBytes <= limit, `${flashBytes - foundation.flashBytes} bytes`);
    });
  }
});

describe("the map of a linked program", () => {
  const map = `
Discarded input sections

 .text.unused   0x00000000       0x10 /cache/a.o

Linker script and memory map

 .text._ZN5otter5raiseENS_5ValueENS_5WhereE
                0x00008000       0x20 /cache/runtime.o
 .text._ZN9otter_app4mainEv
                0x00008020       0x30 /cache/whole.o
 .text._ZN5otter5ArrayIdE3addEd
                0x00008050        0x8 /cache/whole.o
 .text._ZN5otter6createIN9otter_app5PointEEEv
                0x00008058        0x4 /cache/whole.o
 .rodata._ZN5otter11literalDataIXtlNS_4TextEEE
                0x0000805c        0x4 /cache/whole.o
 .rodata.str1.1 0x00008060        0x6 /cache/runtime.o
 .text          0x00008070       0x40 /usr/lib/libc.a(memcpy.o)
 .bss.pins      0x20000000       0x20 /cache/board.o
 .debug_info    0x00000000      0x100 /cache/whole.o
`;
  const sections = sectionsOf(map);

  it("says what takes flash", () => {
    assert.deepEqual(
      sections.map(({ bytes }) => bytes),
      [0x20, 0x30, 8, 4, 4, 6, 0x40],
    );
  });

  it("says whose it is", () => {
    assert.deepEqual(
      sections.map((section) => ownerOf(section, (object) => object === "/cache/runtime.o")),
      ["runtime", "program", "runtime", "program", "program", "runtime", "libraries"],
    );
  });
});
