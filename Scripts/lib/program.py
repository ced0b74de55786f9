"""The program under measurement, the machine that it runs on, and what one run of it costs."""
import os
import pathlib
import platform
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def say(text):
    print(text, file=sys.stderr, flush=True)


def binary():
    """The binary that GROUNDWORK names, else that of a release build."""
    if os.environ.get("GROUNDWORK"):
        return os.path.abspath(os.environ["GROUNDWORK"])
    say("Building for release (the first time takes some minutes)")
    build = ["swift", "build", "-c", "release", "--product", "groundwork"]
    subprocess.run(build, cwd=ROOT, check=True, stdout=sys.stderr)
    path = subprocess.run([*build, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return path.stdout.strip() + "/groundwork"


def need_packages(*names):
    """Installs the Debian packages that are not there yet."""
    common = pathlib.Path(__file__).parent / "common.sh"
    subprocess.run(["bash", "-c", 'source "$0" && need_packages "$@"', common, *names],
                   check=True, stdout=sys.stderr)


def machine():
    with open("/proc/meminfo") as info:
        memory = int(info.readline().split()[1]) / 1024**2
    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), "unknown")
    load = os.getloadavg()[0]
    return (f"{os.cpu_count()} cores ({model}), {memory:.0f} GB memory, {platform.system()} "
            f"{platform.release()}; load before the run {load:.1f}")


class Cost:
    """What one run of a command took: seconds on the clock and of the processors, peak megabytes."""

    def __init__(self, command, directory=None):
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=directory, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {complaint.decode()[-500:]}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
