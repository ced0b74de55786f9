"""One person's browser: its own cookies, and everything that goes wrong in it."""


class Visit:
    """With `scripts` False the browser runs no JavaScript of the site. `look`, where there is one,
    sees every page that `go` and `follow` arrive at."""

    def __init__(self, browser, address, scripts=True, look=None):
        self.context = browser.new_context(
            base_url=address, java_script_enabled=scripts, viewport={"width": 390, "height": 844})
        self.context.set_default_timeout(15_000)
        self.scripts, self.look, self.troubles = scripts, look, []
        self.context.on("console", self._heard)
        self.context.on("weberror", lambda error: self._trouble("script error", error.error))
        self.context.on("requestfailed", self._failed)
        self.context.on("response", self._answered)
        self.page = self.context.new_page()

    def go(self, path, status=200):
        """Opens an address of the site; any other status than expected is a trouble."""
        answer = self.page.goto(path, wait_until="domcontentloaded")
        if answer.status != status:
            self._trouble(f"status {answer.status} instead of {status}", path)
        self.arrive()
        return self.page

    def follow(self, control):
        """Clicks a link or button that leads to another page."""
        with self.page.expect_navigation(wait_until="domcontentloaded"):
            control.click()
        self.arrive()
        return self.page

    def press(self, name):
        return self.follow(self.page.get_by_role("button", name=name, exact=True))

    def follow_link(self, name, within="main"):
        return self.follow(self.page.locator(within).get_by_role("link", name=name).first)

    def arrive(self):
        if self.look:
            self.look(self.page)

    def tab(self):
        """A second tab of the same browser."""
        return self.context.new_page()

    @property
    def heading(self):
        return " ".join(self.page.locator("h1").text_content().split())

    @property
    def path(self):
        return "/" + self.page.url.split("/", 3)[3].split("?")[0].split("#")[0]

    def close(self):
        self.context.close()

    def _trouble(self, kind, detail):
        self.troubles.append(f"{kind}: {detail}")

    def _heard(self, message):
        # Chromium also writes about every page with an error status: those are counted as answers.
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self._trouble(f"console {message.type} on {message.page.url if message.page else '?'}", message.text)

    def _failed(self, request):
        # The browser itself gave it up: a download, or a page that was left.
        if "ERR_ABORTED" not in (request.failure or ""):
            self._trouble("failed request", f"{request.url} {request.failure}")

    def _answered(self, answer):
        if answer.status >= 500 or answer.status >= 400 and answer.request.resource_type != "document":
            self._trouble(f"status {answer.status}", answer.url)
