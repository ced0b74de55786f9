"""How a page looks to axe-core and to a ruler: at both widths, light and dark."""
from axe_playwright_python.sync_playwright import Axe

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
WIDER = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
SHAPE = "() => [...new Set([...document.querySelectorAll('*')].map(e => e.tagName + e.className))].sort().join()"
VIOLATIONS = """() => axe.run({resultTypes: ['violations']}).then(results => results.violations.map(
    found => `${found.id}: ${found.help}: ${found.nodes.slice(0, 3).map(node => node.html).join('; ')}`))"""


def overflow(page):
    """Only the ruler: axe-core needs JavaScript."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        wider = page.evaluate(WIDER)
        if wider > 0:
            found.append(f"{page.url} at {width} px: {wider} px wider than the window")
    return found


def faults(page):
    """Every violation and overflow of the page as it stands, with width and scheme."""
    found = overflow(page)
    page.evaluate(Axe().axe_script)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found += [f"{page.url} at {width} px, {scheme}: {violation}"
                      for violation in page.evaluate(VIOLATIONS)]
    return found


class Look:
    """Looks at every page that it is shown: with the ruler always, with axe-core once at pages that
    are built of the same parts."""

    def __init__(self, measure=faults):
        self.measure, self.seen, self.faults = measure, set(), []

    def __call__(self, page):
        place = page.url.split("?")[0].split("/")[3:]
        key = (place[0], len(place), page.evaluate(SHAPE))
        measure = overflow if key in self.seen else self.measure
        self.seen.add(key)
        self.faults += measure(page)
