"""The book that is kept on one question: what was sent, and what of it was acknowledged."""


class Account:
    """`acknowledged` holds the answers since the last audit, in order; `flying` is the one that was
    sent last and not acknowledged, which may or may not have been kept."""

    def __init__(self, shown):
        self.audited, self.acknowledged, self.flying = shown, [], None

    def send(self, answer):
        self.flying = answer

    def acknowledge(self):
        self.acknowledged.append(self.flying)
        self.flying = None

    def audit(self, shown):
        """Compares with the answer that the site shows: how many acknowledged answers are found
        (in place, or replaced by a later one that is), and how many are lost."""
        count = len(self.acknowledged)
        if self.flying is not None and shown == self.flying:
            found = count
        elif shown in self.acknowledged:
            found = count - self.acknowledged[::-1].index(shown)
        else:
            found = 0
        if count == 0 and shown not in (self.audited, self.flying):
            raise LookupError(f"shows {shown!r}, which replaces {self.audited!r} and was not sent")
        self.audited, self.acknowledged, self.flying = shown, [], None
        return found, count - found
