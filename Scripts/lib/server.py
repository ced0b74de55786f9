"""The server under test: started, waited for, stopped, killed; only ever the process of its own."""
import http.client
import os
import re
import signal
import socket
import subprocess
import time


class Server:
    """`groundwork serve` on a free loopback port, its output in a file."""

    def __init__(self, binary, curriculum, data, log, release=None):
        self.binary, self.curriculum, self.data, self.log = binary, curriculum, data, log
        self.source = ["--release", str(release)] if release else ["--curriculum", str(curriculum)]
        self.process = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def start(self, extra=(), environment=None, wait=True):
        command = [self.binary, "serve", "--data", str(self.data),
                   *self.source, "--port", str(self.port), *extra]
        began = time.monotonic()
        with open(self.log, "ab") as output:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={**os.environ, **(environment or {})})
        return self.await_page(began) if wait else None

    def await_page(self, began, path="/sign-in", most=120):
        """Seconds from `began` to the last byte of the first page."""
        while time.monotonic() - began < most:
            if self.process.poll() is not None:
                raise SystemExit(f"error: the server ended with status {self.process.returncode}:\n"
                                 + self.output()[-3000:])
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=most)
                connection.request("GET", path)
                answer = connection.getresponse()
                answer.read()
                connection.close()
                if answer.status == 200:
                    return time.monotonic() - began
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.002)
        raise SystemExit(f"error: no page within {most} s:\n" + self.output()[-3000:])

    def kill(self):
        """SIGKILL: no handler runs, nothing is flushed."""
        self._end(signal.SIGKILL)

    def stop(self):
        self._end(signal.SIGTERM)

    def _end(self, sent):
        if self.process and self.process.poll() is None:
            self.process.send_signal(sent)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def output(self):
        with open(self.log, errors="replace") as file:
            return file.read()

    def invitation(self):
        """The path of the one-time link that the first start prints."""
        found = re.search(r"https?://\S+?(/invitations?/\S+)", self.output())
        if not found:
            raise SystemExit("error: the first start printed no invitation link:\n" + self.output()[-3000:])
        return found[1]

    def processor_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+) kB", status.read())[1]) / 1024
