"""Before a build for a real board: refuses a partition table that an update has no place in."""

import os
import sys

Import("env")  # PlatformIO gives `env`

sys.path.insert(0, os.path.join(env.subst("$PROJECT_DIR"), "scripts", "platformio"))

from slots import problem_of

name = env.GetProjectOption("board_build.partitions", "default.csv")
framework = env.PioPlatform().get_package_dir("framework-arduinoespressif32") or ""
places = [env.subst("$PROJECT_DIR"), os.path.join(framework, "tools", "partitions")]
found = [path for path in (os.path.join(place, name) for place in places) if os.path.isfile(path)]
if found:
    with open(found[0], encoding="utf-8") as file:
        problem = problem_of(name, file.read())
    if problem:
        sys.stderr.write(f"{problem}\n")
        env.Exit(1)
