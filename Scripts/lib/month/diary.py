"""What is planned and what was done, day after day. Days are counted back from today: the month goes
from 30 days ago to yesterday."""
import collections
import datetime
import heapq

FIRST, LAST = 30, 1


class Diary:
    def __init__(self, stage, today, report):
        self.stage, self.today, self.report = stage, today, report
        self.done = collections.Counter()
        self._plan, self._serial, self._day = [], 0, None
        self._of_day = collections.Counter()

    def day(self, ago):
        return self.today - datetime.timedelta(days=ago)

    def moment(self, ago, hour):
        midnight = datetime.datetime.combine(self.day(ago), datetime.time(), datetime.timezone.utc)
        return midnight + datetime.timedelta(hours=hour)

    @property
    def ago(self):
        """The day that it is."""
        return (self.today - self.stage.now.date()).days

    def plan(self, ago, hour, deed, *arguments):
        """Nothing is planned for today or later: that is for whoever looks at it."""
        if ago >= LAST:
            self._serial += 1
            heapq.heappush(self._plan, (self.moment(ago, hour), self._serial, deed, arguments))

    def note(self, thing, count=1):
        if count:
            self.done[thing] += count
            self._of_day[thing] += count

    def play(self):
        """Does everything in its order, what is planned meanwhile too."""
        while self._plan:
            moment, _, deed, arguments = heapq.heappop(self._plan)
            if self._day not in (None, moment.date()):
                self._tell()
            self._day = moment.date()
            self.stage.turn_to(moment)
            deed(*arguments)
        self._tell()

    def _tell(self):
        counts = ", ".join(f"{count} {thing}" for thing, count in self._of_day.items())
        if counts:
            place = FIRST + 1 - (self.today - self._day).days
            when = f"day {place:2} of {FIRST}" if place > 0 else "before      "
            self.report(f"{when}  {self._day}  {counts}")
        self._of_day.clear()
