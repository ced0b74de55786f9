"""The site that a month is played on, and its clock: `groundwork stage`, led through its standard
input and output."""
import datetime
import socket
import subprocess
import urllib.parse


class Stage:
    def __init__(self, binary, data, release):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.now = None
        self.process = subprocess.Popen(
            [binary, "stage", "--data", str(data), "--release", str(release),
             "--port", str(self.port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def open(self, moment):
        """Opens the site at this moment: the path of the first administrator's invitation, `None`
        where the demonstration is finished already."""
        self.now = moment
        self._tell(self._turning())
        answer = self._hear()
        if answer == "finished already":
            self.process.wait()
            return None
        return urllib.parse.urlsplit(answer.removeprefix("open ")).path

    def turn_to(self, moment):
        """Turns the clock on; a moment that has passed already leaves it."""
        if moment > self.now:
            self.now = moment
            self._ask(self._turning())

    def pass_time(self, seconds):
        self.turn_to(self.now + datetime.timedelta(seconds=seconds))

    def remind(self):
        """The daily job: the number of reminders written."""
        return int(self._ask("remind").split()[1])

    def serve(self, release):
        """Goes on with another release."""
        self._ask(f"serve {release}")

    def finish(self):
        """The number of entries of the ledger, which was checked."""
        entries = int(self._ask("finish").split()[1])
        self._end()
        return entries

    def abandon(self):
        """Leaves what was played unfinished."""
        if self.process.poll() is None:
            self._end()

    def _turning(self):
        return f"turn {int(self.now.timestamp() * 1000)}"

    def _ask(self, cue):
        self._tell(cue)
        return self._hear()

    def _tell(self, cue):
        self.process.stdin.write(cue + "\n")
        self.process.stdin.flush()

    def _hear(self):
        answer = self.process.stdout.readline().strip()
        if not answer:
            raise SystemExit(f"error: groundwork stage ended with status {self.process.wait()}")
        return answer

    def _end(self):
        self.process.stdin.close()
        self.process.wait()
