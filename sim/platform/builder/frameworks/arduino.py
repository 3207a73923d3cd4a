"""The framework `arduino` of the platform `sim`: the Arduino-ESP32 API on the simulated board, from `sim/sources.json`."""

import json
import os

from SCons.Script import DefaultEnvironment

env = DefaultEnvironment()
project = env.subst("$PROJECT_DIR")

with open(os.path.join(project, "sim", "sources.json"), encoding="utf-8") as file:
    sources = json.load(file)

env.Append(
    CPPPATH=[os.path.join(project, folder) for folder in sources["includes"]],
    CCFLAGS=["-Og", "-g", "-ffunction-sections", "-fdata-sections"],
    CXXFLAGS=["-fno-rtti"],
    LINKFLAGS=["-Wl,--gc-sections"],
    LIBS=sources["libs"],
)

# As objects, not as a library: a linker leaves out the members of a library that only register themselves.
env.BuildSources(
    os.path.join("$BUILD_DIR", "sim"),
    os.path.join("$PROJECT_DIR", "sim"),
    src_filter=["-<*>"] + [f"+<{os.path.relpath(source, 'sim')}>" for source in sources["app"]],
)
