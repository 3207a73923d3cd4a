"""Lays out a PlatformIO core directory that needs no registry: python platformio_core.py DIRECTORY

PlatformIO downloads SCons as a package of its own. The one that pip installed beside it does as well, if a folder says
that it is that package: PlatformIO believes the record `.piopm`, and starts nothing but `scons.py`.
"""

import json
import pathlib
import sys

from platformio import __version__
from platformio.dependencies import get_core_dependencies

PACKAGE = "tool-scons"
LAUNCHER = "import SCons.Script\n\nSCons.Script.main()\n"

# Nothing of this project is sent anywhere, and no build waits for an answer from far away.
# The interval is in days; 0 would mean "at every command".
SETTINGS = {
    "check_platformio_interval": 3650,
    "check_prune_system_threshold": 0,
    "enable_telemetry": False,
}


def write_scons(core: pathlib.Path) -> None:
    # The version that this PlatformIO asks for, so that an upgrade of PlatformIO does not send it to the registry.
    version = get_core_dependencies()[PACKAGE].lstrip("~^=")
    folder = core / "packages" / PACKAGE
    folder.mkdir(parents=True, exist_ok=True)
    spec = {"owner": "platformio", "id": None, "name": PACKAGE, "requirements": None, "uri": None}
    record = {"type": "tool", "name": PACKAGE, "version": version, "spec": spec}
    (folder / ".piopm").write_text(json.dumps(record))
    (folder / "package.json").write_text(json.dumps({"name": PACKAGE, "version": version}))
    (folder / "scons.py").write_text(LAUNCHER)
    # `pio system prune` keeps its hands off.
    (folder / ".piokeep").touch()


def write_state(core: pathlib.Path) -> None:
    path = core / "appstate.json"
    state = json.loads(path.read_text()) if path.exists() else {}
    # Another version here would make PlatformIO ask the registry about upgrades first.
    state["last_version"] = __version__
    state.setdefault("settings", {}).update(SETTINGS)
    path.write_text(json.dumps(state))


if __name__ == "__main__":
    directory = pathlib.Path(sys.argv[1])
    write_scons(directory)
    write_state(directory)
