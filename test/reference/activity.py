"""Writes test/customers/orders/activity.golden.json: orders made up by a linear congruential generator, and what plain sets of days
give for lifecycle, windows and lapse. Python's standard library only: python3 test/reference/activity.py"""

import json
from datetime import date, timedelta

from golden_path import golden_path

seed = 20261122


def draw(n):
    global seed
    seed = (1103515245 * seed + 12345) % 2**31
    return seed // 65536 % n


EPOCH = date(1970, 1, 1)
START = date(2025, 1, 1)
orders = []  # customer, day since 1970
for customer in range(60):
    day = draw(150)
    for _ in range(1 + draw(7)):
        for _ in range(1 + (draw(6) == 0)):
            orders.append((customer, (START - EPOCH).days + day))
        day += draw(70)
        if day >= 240:
            break

days = {}
for customer, day in orders:
    days.setdefault(customer, set()).add(EPOCH + timedelta(day))


def growth(label):
    labels = sorted({label(START + timedelta(k)) for k in range(243)})
    labels = [each for each in labels if each >= min(label(min(own)) for own in days.values())]
    rows = []
    before, seen = set(), set()
    for each in labels:
        active = {c for c, own in days.items() if any(label(d) == each for d in own)}
        new = active - seen
        retained = active & before
        churned = before - active
        rows.append(
            {
                "period": each,
                "active": len(active),
                "new": len(new),
                "retained": len(retained),
                "resurrected": len(active - new - retained),
                "churned": len(churned),
                "dormant": len(seen - active - churned),
            }
        )
        seen |= active
        before = active
    return rows


def iso_week(d):
    year, week, _ = d.isocalendar()
    return f"{year}-W{week:02d}"


def windows(start, end, n):
    def active(t):
        return {c for c, own in days.items() if any(t - timedelta(n) < d <= t for d in own)}

    at_start, at_end = active(start), active(end)
    new = {c for c in at_end if min(days[c]) > start}
    return {
        "start": str(start),
        "end": str(end),
        "windowDays": n,
        "activeStart": len(at_start),
        "activeEnd": len(at_end),
        "churned": len(at_start - at_end),
        "retained": len(at_start & at_end),
        "new": len(new),
        "reactivated": len(at_end - at_start - new),
    }


as_of = START + timedelta(243)


def lapse(n):
    since = [(as_of - max(own)).days for own in days.values()]
    age = [(as_of - min(own)).days for own in days.values()]
    return {
        "days": n,
        "moreThan": sum(s > n for s in since),
        "atLeast": sum(s >= n for s in since),
        "tooYoungMoreThan": sum(a <= n for a in age),
        "tooYoungAtLeast": sum(a < n for a in age),
    }


golden = {
    "source": "test/reference/activity.py (Python, sets of dates)",
    "asOf": str(as_of),
    "orders": {"customer": [c for c, _ in orders], "day": [d for _, d in orders]},
    "month": growth(lambda d: d.strftime("%Y-%m")),
    "week": growth(iso_week),
    "quarter": growth(lambda d: f"{d.year}-Q{(d.month + 2) // 3}"),
    "windows": [windows(date(2025, 5, 1), date(2025, 7, 15), 45), windows(date(2025, 6, 30), date(2025, 7, 30), 30)],
    "lapse": [lapse(n) for n in (0, 30, 90, 200, 400)],
}
path = golden_path("activity")
path.write_text(json.dumps(golden) + "\n")
