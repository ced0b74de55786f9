"""The links of a page, by their words."""
import re


def links(body):
    """The words and the address of every link, in the order of the page."""
    return [(" ".join(re.sub(r"<[^>]+>", " ", words).split()), path)
            for path, words in re.findall(r'<a [^>]*?href="([^"]+)"[^>]*>(.*?)</a>', body, re.S)]


def named(page, pattern):
    """The addresses that fit a pattern as a whole, by the words of their links."""
    return {words: path for words, path in links(page.body) if re.fullmatch(pattern, path)}
