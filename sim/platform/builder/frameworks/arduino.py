"""The framework `arduino` of the platform `sim`: the Arduino-ESP32 API on the simulated board, from `sim/sources.json`."""

import json
import os
import subprocess

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

# Compiled once for the machine, like the libraries that a real chip's framework brings: `otter sim` uses the same ones.
# As objects, not as a library: a linker leaves out the members of a library that only register themselves.
print("Preparing the simulated board: its sources are compiled once for this machine", flush=True)
command = ["node", "--import", "tsx", os.path.join("sim", "platform", "board-objects.ts")]
board = subprocess.run(command, cwd=project, stdout=subprocess.PIPE, check=True)
env.Append(PIOBUILDFILES=[env.File(path) for path in json.loads(board.stdout)])
