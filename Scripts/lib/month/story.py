"""The month as a whole: its scenes, in the order in which they are planned."""
from month.before import Before
from month.corrected_key import CorrectedKey
from month.documents import Documents
from month.farewells import Farewells
from month.joining import Joining
from month.last_days import LastDays
from month.office_days import OfficeDays
from month.opening import Opening
from month.own_records import OwnRecords
from month.renewals import Renewals
from month.room import Room
from month.supervision import Supervision
from month.two_markers import TwoMarkers


def story(diary, people, learning, invitation, editions):
    joining = Joining(diary, people, invitation)
    cast = (diary, people, learning)
    return [Before(*cast, joining), Opening(*cast, joining), OfficeDays(*cast), Documents(*cast),
            Renewals(*cast), CorrectedKey(*cast, editions), Supervision(*cast), Room(*cast),
            TwoMarkers(*cast), Farewells(*cast), LastDays(*cast), OwnRecords(*cast)]
