"""A visitor's browser, as far as Scripts/kill-test and Scripts/bench/site need one: one connection
that is kept, cookies, redirects, and forms filled in by what their fields are, not by where they stand.
"""
import http.client
import urllib.parse

from markup import Markup

FORM_TYPE = "application/x-www-form-urlencoded"


class Unexpected(Exception):
    """The site answered, but not with what the script relies on."""


class Form:
    """A form as its page gives it: the names and values that a browser would send unchanged."""

    def __init__(self, action, method):
        self.action, self.method = action, method
        self.kinds = {}     # name -> type of the (last) control of that name
        self.choices = {}   # name -> every value that can be ticked or chosen
        self.words = {}     # name of a list -> (words, value) of everything that can be chosen
        self.values = []    # (name, value) in the order of the page

    def filled(self, **values):
        """The fields to send, with these values in the places of the page's."""
        for name in values:
            if name not in self.kinds:
                raise Unexpected(f"the form of {self.action} has no field {name!r}")
        kept = [(name, value) for name, value in self.values if name not in values]
        for name, value in values.items():
            kept += [(name, one) for one in (value if isinstance(value, list) else [value])]
        return kept


class Page(Markup):
    """The forms and links of a page, which is read where somebody asks for them."""

    def __init__(self, status, address, body):
        self.status, self.address, self.body = status, address, body
        self._forms, self._links, self._is_read = [], [], False
        self._form = self._area = self._select = self._option = None

    @property
    def forms(self):
        self._read()
        return self._forms

    @property
    def links(self):
        self._read()
        return self._links

    def _read(self):
        if not self._is_read:
            self._is_read = True
            self.feed(self.body)

    def form(self, part):
        """The first form whose action holds `part`."""
        for form in self.forms:
            if part in form.action:
                return form
        raise Unexpected(f"{self.address} ({self.status}) has no form for {part}")

    def link(self, part):
        for link in self.links:
            if part in link:
                return link
        raise Unexpected(f"{self.address} ({self.status}) has no link to {part}")

    def handle_starttag(self, tag, a):
        if tag == "a" and a.get("href"):
            self._links.append(a["href"])
        elif tag == "form":
            self._form = Form(a.get("action", self.address), a.get("method", "get").lower())
            self._forms.append(self._form)
        elif self._form is None or not (a.get("name") or tag == "option"):
            return
        elif tag == "input":
            self._input(a)
        elif tag == "textarea":
            self._form.kinds[a["name"]] = "textarea"
            self._area = (a["name"], [])
        elif tag == "select":
            self._form.kinds[a["name"]] = "select"
            self._select = a["name"]
        elif tag == "button" and a.get("type", "submit") == "submit":
            self._form.kinds.setdefault(a["name"], "submit")
            self._form.choices.setdefault(a["name"], []).append(a.get("value", ""))
        elif tag == "option" and self._select:
            self._form.choices.setdefault(self._select, []).append(a.get("value", ""))
            self._option = (a.get("value", ""), [])
            if "selected" in a:
                self._form.values.append((self._select, a.get("value", "")))

    def _input(self, a):
        kind, name, value = a.get("type", "text"), a["name"], a.get("value", "")
        self._form.kinds[name] = kind
        if kind in ("radio", "checkbox"):
            self._form.choices.setdefault(name, []).append(a.get("value", "on"))
            if "checked" in a:
                self._form.values.append((name, a.get("value", "on")))
        elif kind not in ("submit", "button", "file"):
            self._form.values.append((name, value))

    def handle_data(self, data):
        for open_part in (self._area, self._option):
            if open_part:
                open_part[1].append(data)

    def handle_endtag(self, tag):
        if tag == "textarea" and self._area:
            name, parts = self._area
            self._form.values.append((name, "".join(parts).removeprefix("\n")))
            self._area = None
        elif tag == "option" and self._option:
            value, parts = self._option
            self._form.words.setdefault(self._select, []).append(("".join(parts).strip(), value))
            self._option = None
        elif tag == "select":
            self._select = None
        elif tag == "form":
            self._form = None


class Visitor:
    """One browser. An `OSError` or `http.client.HTTPException` means that the server went away."""

    def __init__(self, port):
        self.port, self.cookies, self._connection = port, {}, None

    def close(self):
        if self._connection:
            self._connection.close()
        self._connection = None

    def cookie_header(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def exchange(self, method, path, fields=None, kind=FORM_TYPE):
        """One request and its answer, no redirect followed: status, headers, body. A GET is asked
        again where a kept connection had been closed meanwhile. Fields of another kind than a plain
        form's are the body as it is."""
        headers = {"Cookie": self.cookie_header()} if self.cookies else {}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields) if kind == FORM_TYPE else fields
            headers["Content-Type"] = kind
        is_kept = self._connection is not None
        if not is_kept:
            self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException):
            self.close()
            if is_kept and method == "GET":
                return self.exchange(method, path)
            raise
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            if "max-age=0" in line.lower() or not value:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return answer.status, answer.headers, text

    def open(self, path, fields=None, kind=FORM_TYPE):
        """A page, after any redirects."""
        status, headers, body = self.exchange("GET" if fields is None else "POST", path, fields, kind)
        for _ in range(5):
            if status not in (301, 302, 303, 307, 308):
                break
            path = urllib.parse.urljoin(path, headers["Location"]).split("#")[0]
            status, headers, body = self.exchange("GET", path)
        return Page(status, path, body.decode())

    def send(self, form, **values):
        return self.open(form.action, form.filled(**values))

    def sign_in(self, email, password):
        self.cookies.clear()
        page = self.open("/sign-in")
        form = page.form("/sign-in")
        page = self.send(form, email=email, password=password)
        if page.status != 200 or page.address.startswith("/sign-in"):
            raise Unexpected(f"{email} cannot sign in: status {page.status}")
        return page
