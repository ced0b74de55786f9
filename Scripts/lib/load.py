"""The other sides of Scripts/bench/site: wrk as the client, nginx as the yardstick, SQLite alone."""
import json
import re
import socket
import subprocess

THREADS = 2
NGINX = """
daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  default_type "text/html; charset=utf-8";
  sendfile on;
  tcp_nopush on;
  open_file_cache max=16;
  keepalive_requests 1000000000;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
}}
"""


class Nginx:
    """A process of its own on a free loopback port; the system's nginx is not touched."""

    def __init__(self, folder, page):
        (folder / "files").mkdir()
        (folder / "files" / "page").write_bytes(page)
        folder.chmod(0o755)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        configuration = folder / "nginx.conf"
        user = "user root;\n" if subprocess.os.geteuid() == 0 else ""
        configuration.write_text(user + NGINX.format(folder=folder, port=self.port))
        self.process = subprocess.Popen(["nginx", "-p", folder, "-c", configuration],
                                        stderr=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def wrk(address, seconds, connections, script, *arguments):
    """Runs wrk with a script of this folder; what its `done` says, with the rate per second."""
    command = ["wrk", f"-t{THREADS}", f"-c{connections}", f"-d{seconds}s", "-s", script,
               address, "--", *map(str, arguments)]
    output = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"^result (.*)$", output.stdout, re.M)
    if not found:
        raise SystemExit(f"error: wrk did not finish:\n{output.stdout}{output.stderr}")
    result = json.loads(found[1])
    if result["failed"]:
        raise SystemExit(f"error: {result['failed']} requests to {address} failed:\n{output.stdout}")
    result["rate"] = result["requests"] / (result["microseconds"] / 1e6)
    return result


def request(method, path, port, cookie, body=None):
    """A request as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Cookie: {cookie}"]
    if body is not None:
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines) + "\r\n\r\n" + (body or "")


def write_requests(path, requests):
    path.write_bytes(b"".join(one.encode() + b"\0" for one in requests))


class CommitReference:
    """The plain loop over SQLite's C library: see commits.c."""

    def __init__(self, folder, source):
        self.folder, self.program = folder, folder / "commits"
        subprocess.run(["cc", "-O2", "-o", self.program, source, "-lsqlite3"], check=True)

    def rows_per_second(self, rows, seconds):
        output = subprocess.run([self.program, self.folder / f"commits-{rows}.sqlite", str(seconds), str(rows)],
                                check=True, capture_output=True, text=True)
        return float(output.stdout)
