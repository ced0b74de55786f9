"""Somebody who follows every link."""
LINKS = """() => [...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)
    .filter(href => href.startsWith(location.origin)).map(href => href.slice(location.origin.length)
    .split('#')[0])"""
FILES = ("/file", "/table", "/data", "/example")


def crawl(visit, most):
    """Goes from the home page to every page that links lead to, at most so many of a kind. Returns
    the paths that were seen."""
    waiting, seen, kinds = ["/"], {"/"}, {}
    while waiting:
        visit.go(waiting.pop())
        for path in visit.page.evaluate(LINKS):
            place = path.split("?")[0]
            kind = (place.split("/")[1], place.count("/"), "?" in path)
            if path not in seen and not place.endswith(FILES) and kinds.get(kind, 0) < most:
                kinds[kind] = kinds.get(kind, 0) + 1
                seen.add(path)
                waiting.append(path)
    return seen
