"""The PlatformIO platform `sim`: the machine's own g++ makes an ELF, and Otter packs it into an ESP32 image."""

import os

from SCons.Script import AlwaysBuild, Default, DefaultEnvironment

env = DefaultEnvironment()
env.Replace(
    CC="gcc",
    CXX=os.environ.get("CXX", "g++"),
    LINK="$CXX",
    AR="gcc-ar",
    RANLIB="gcc-ranlib",
    # The size of a Linux program says nothing about the size on a chip.
    SIZETOOL=None,
    PROGNAME="firmware",
)

program = env.BuildProgram()
# What tells lines of TypeScript stays in the ELF; a slot of the flash has no room for it.
stripped = env.Command(
    "$BUILD_DIR/${PROGNAME}.stripped",
    program,
    env.VerboseAction('strip -o "$TARGET" "$SOURCE"', "Stripping $TARGET"),
)
image = env.Command(
    "$BUILD_DIR/${PROGNAME}.bin",
    stripped,
    env.VerboseAction('node --import tsx "$PROJECT_DIR/sim/platform/make-image.ts" "$SOURCE" "$TARGET"', "Packing $TARGET"),
)

AlwaysBuild(
    env.Alias(
        "upload",
        image,
        env.VerboseAction('node "$PROJECT_DIR/cli/otter.mjs" sim --image "$SOURCE"', "Starting $SOURCE"),
    )
)
Default(image)
