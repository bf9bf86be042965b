"""Writes test/calendar/zones/zones.golden.json: offsets and changes of offset by Python's zoneinfo.

Usage: python3 test/reference/zones.py [zone ...]
Needs Python 3.9 or later and the time zone files of the system. Every six hours are compared, then bisected to the second,
so that nothing rests on how far apart changes are. Zones whose data differ between tz releases in use are left out.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from golden_path import golden_path

ZONES = """
Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Monrovia Africa/Nairobi
America/Anchorage America/Argentina/Buenos_Aires America/Bogota America/Caracas America/Chicago America/Havana
America/Los_Angeles America/Mexico_City America/New_York America/Recife America/Santiago America/Sao_Paulo America/St_Johns
Antarctica/Troll Asia/Dhaka Asia/Dubai Asia/Gaza Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Jerusalem Asia/Kathmandu Asia/Kolkata
Asia/Manila Asia/Pyongyang Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Tehran Asia/Tokyo Atlantic/Azores
Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin Europe/Istanbul Europe/Lisbon Europe/London
Europe/Moscow Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Kwajalein UTC
""".split()

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
FIRST, LAST = datetime(1960, 1, 1, tzinfo=timezone.utc), datetime(2050, 1, 1, tzinfo=timezone.utc)
STEP = 6 * 3600
# A winter and a summer instant, with an odd second, of every fifth year.
INSTANTS = [
    int((datetime(year, month, 17, 11, 22, 33, tzinfo=timezone.utc) - EPOCH).total_seconds())
    for year in range(1850, 2155, 5)
    for month in (1, 7)
]


def offset_at(zone, seconds):
    return int((EPOCH + timedelta(seconds=seconds)).astimezone(zone).utcoffset().total_seconds())


def changes(zone):
    first, last = (int((end - EPOCH).total_seconds()) for end in (FIRST, LAST))
    found, before = [], offset_at(zone, first)
    for start in range(first, last, STEP):
        after = offset_at(zone, start + STEP)
        if after == before:
            continue
        low, high = start, start + STEP
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset_at(zone, middle) == before else (low, middle)
        found += [high, after]
        before = after
    return found


def tz_release():
    with open("/usr/share/zoneinfo/tzdata.zi", encoding="ascii") as file:
        return file.readline().split()[-1]


def main():
    names = sys.argv[1:] or ZONES
    golden = {
        "source": f"Python {sys.version.split()[0]} zoneinfo, tz {tz_release()}, by test/reference/zones.py",
        "units": "seconds; changes: instant and offset from then on, in turn, 1960 to 2050",
        "instants": INSTANTS,
        "zones": {
            name: {"offsets": [offset_at(ZoneInfo(name), t) for t in INSTANTS], "changes": changes(ZoneInfo(name))}
            for name in names
        },
    }
    target = golden_path("zones")
    target.write_text(json.dumps(golden) + "\n", encoding="utf-8")


main()
