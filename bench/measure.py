"""Runs a command and writes what it cost to a file: python measure.py RESULT.json COMMAND ARGUMENT...

Node cannot ask the kernel about its children. `peak_kib` is the largest single process of the command's tree.
"""

import json
import os
import subprocess
import sys
import time

started = time.monotonic()
child = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(child.pid, 0)
cost = {
    "exit_code": os.waitstatus_to_exitcode(status),
    "wall_s": time.monotonic() - started,
    "cpu_s": usage.ru_utime + usage.ru_stime,
    "peak_kib": usage.ru_maxrss,
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(cost, file)
