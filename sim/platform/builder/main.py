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

# Generated code begins with the runtime's header, and g++ takes longer to read that than to compile most files.
header = os.path.join(env.subst("$BUILD_DIR"), "precompiled", "otter.h")
precompile = f'$CXX -x c++-header -o "$TARGET" -c $CXXFLAGS $CCFLAGS $_CCCOMCOM -DOTTER_SHARED_CORE "{header}"'


def write_wrapper(target, source, env):
    """Not the header itself: as the main file its `#pragma once` would be a warning."""
    os.makedirs(os.path.dirname(header), exist_ok=True)
    with open(header, "w", encoding="utf-8") as file:
        file.write(f'#include "{source[0].get_abspath()}"\n')


precompiled = env.Command(
    f"{header}.gch",
    os.path.join("$PROJECT_DIR", "runtime", "otter", "otter.h"),
    [write_wrapper, env.VerboseAction(precompile, "Precompiling the runtime")],
)


def after_the_runtime(env, source):
    """`runtime.cpp` makes the runtime's own functions of the header; all others only use them."""
    if source.name == "runtime.cpp":
        return source
    flags = [*env["CXXFLAGS"], "-DOTTER_SHARED_CORE", "-include", header]
    return env.Depends(env.Object(source, CXXFLAGS=flags), precompiled)


env.AddBuildMiddleware(after_the_runtime, os.path.join(env.subst("$PROJECT_SRC_DIR"), "*.cpp"))
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
