"""Reference values for metrics of orders: `python3 test/reference/orders.py`, then `npm run format`, writes
test/customers/orders/orders.golden.json.

Needs numpy and scipy. Every definition is written out anew over plain lists of (customer, day) with dates from `datetime`;
sums are rationals, rounded once. The zone is seven hours ahead of UTC all year.
"""

import json
import math
import platform
import random
from datetime import date, timedelta
from fractions import Fraction

import numpy
import scipy
from scipy import stats

from golden_path import golden_path

OUT = golden_path("orders")
VERSIONS = {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__}
DAY = 86_400_000
AHEAD = 7 * 3_600_000
START = date(2025, 6, 10)
AS_OF = date(2026, 3, 15)  # at noon, so that this day and all that hold it are partial
EPOCH = date(1970, 1, 1)


def instant(day, ms):
    return (day - EPOCH).days * DAY + ms - AHEAD


def made():
    dice = random.Random(2026)
    rows = []
    for customer in range(60):
        day = START + timedelta(days=dice.randrange(250))
        mean = dice.choice([2, 9, 30, 80])
        for _ in range(dice.choice([1, 1, 1, 2, 2, 3, 5, 9])):
            at = instant(day, dice.randrange(DAY))
            if at <= instant(AS_OF, DAY // 2):
                rows.append([customer, at, dice.randrange(1, 20_000) / 100])
            # several orders of one day are common
            day += timedelta(days=0 if dice.random() < 0.15 else 1 + int(dice.expovariate(1 / mean)))
    dice.shuffle(rows)
    return rows


ROWS = made()


def local(at):
    return EPOCH + timedelta(days=(at + AHEAD) // DAY)


def orders_of(unit):
    """Dates of each customer's orders, ascending."""
    found = {}
    for customer, at, _ in ROWS:
        found.setdefault(customer, []).append(local(at))
    return {c: sorted(days if unit == "row" else set(days)) for c, days in found.items()}


def months(first, last):
    y, m = first.year, first.month
    while date(y, m, 1) <= last:
        n = (y + 1, 1) if m == 12 else (y, m + 1)
        yield f"{y}-{m:02}", date(y, m, 1), date(*n, 1)
        y, m = n


def wilson(count, n):
    if n == 0:
        return None
    z = stats.norm.ppf(0.975)
    p = count / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return [max(0, centre - half), min(1, centre + half)]


def share(count, n):
    return {"count": count, "n": n, "value": count / n if n else None, "interval": wilson(count, n)}


def repeat(unit, measure, start, end, within=None):
    own = orders_of(unit)
    inside = {c: [d for d in days if start <= d < end] for c, days in own.items()}
    buyers = [c for c in own if inside[c]]
    if measure == "in-period":
        return share(sum(len(inside[c]) >= 2 for c in buyers), len(buyers))
    if measure == "returning":
        # an order in the period that is not the customer's first one
        return share(sum(any(start <= d < end for d in own[c][1:]) for c in buyers), len(buyers))
    if measure == "lifetime":
        so_far = {c: [d for d in days if d < end] for c, days in own.items()}
        return share(sum(len(d) >= 2 for d in so_far.values()), sum(len(d) >= 1 for d in so_far.values()))
    born = [c for c in own if start <= own[c][0] < end]
    if within is None:
        return share(sum(len(own[c]) >= 2 for c in born), len(born))
    over = [c for c in born if own[c][0] + timedelta(days=within) < AS_OF]
    back = [c for c in over if len(own[c]) >= 2 and (own[c][1] - own[c][0]).days <= within]
    return share(len(back), len(over))


def t_interval(values):
    n, mean = len(values), numpy.mean(values)
    half = stats.t.ppf(0.975, n - 1) * numpy.std(values, ddof=1) / math.sqrt(n)
    return [mean - half, mean + half]


def ratio(pairs):
    n, x, y = len(pairs), sum(p[0] for p in pairs), sum(p[1] for p in pairs)
    r = x / y
    se = math.sqrt(n / (n - 1) * sum((p[0] - r * p[1]) ** 2 for p in pairs)) / y
    return r, stats.t.ppf(0.975, n - 1) * se


def frequency(unit, start, end):
    own = orders_of(unit)
    counts = [n for n in (sum(start <= d < end for d in days) for days in own.values()) if n]
    if not counts:
        return {"count": 0, "n": 0, "value": None, "interval": None, "distribution": []}
    interval = [max(1.0, t_interval(counts)[0]), t_interval(counts)[1]] if len(counts) > 1 else None
    classes = [
        {"orders": k, "exactly": counts.count(k), "atLeast": sum(n >= k for n in counts)} for k in sorted(set(counts))
    ]
    return {"count": sum(counts), "n": len(counts), "value": sum(counts) / len(counts), "interval": interval, "distribution": classes}


def revenue(definition, start, end):
    first = {c: days[0] for c, days in orders_of("day").items()}
    parts = {}
    for customer, at, amount in ROWS:
        day = local(at)
        if start <= day < end:
            old = first[customer] < start if definition == "acquired-before" else day > first[customer]
            parts.setdefault(customer, [Fraction(0), Fraction(0)])[old] += Fraction(amount)
    new = sum((p[0] for p in parts.values()), Fraction(0))
    old = sum((p[1] for p in parts.values()), Fraction(0))
    value = float(old / (new + old)) if parts else None
    interval = None
    if len(parts) > 1:
        _, half = ratio([(float(p[1]), float(p[0] + p[1])) for p in parts.values()])
        interval = [max(0.0, value - half), min(1.0, value + half)]
    return {"n": len(parts), "revenue": float(new + old), "returningRevenue": float(old), "newRevenue": float(new), "value": value, "interval": interval}


def quantile(values, p):
    return float(numpy.quantile(values, p))


def rank_limits(values):
    values = sorted(values)
    n = len(values)
    low = max(r for r in range(n + 1) if stats.binom.cdf(r - 1, n, 0.5) <= 0.025)
    return [values[low - 1], values[n - low]]


def gaps():
    own = [[(b - a).days for a, b in zip(days, days[1:])] for days in orders_of("day").values()]
    own = [g for g in own if g]
    every = [g for customer in own for g in customer]
    pooled, half = ratio([(sum(g), len(g)) for g in own])
    median = quantile(every, 0.5)
    _, reach = ratio([(sum(g <= median for g in gs), len(gs)) for gs in own])
    means = [sum(g) / len(g) for g in own]
    return {
        "gaps": len(every),
        "customers": len(own),
        "meanOfGaps": {"days": pooled, "interval": [pooled - half, pooled + half]},
        "medianOfGaps": {"days": median, "interval": [quantile(every, 0.5 - reach), quantile(every, 0.5 + reach)]},
        "meanOfCustomerMeans": {"days": float(numpy.mean(means)), "interval": t_interval(means)},
        "medianOfCustomerMeans": {"days": quantile(means, 0.5), "interval": rank_limits(means)},
    }


def curve(times):
    """Kaplan-Meier, factor by factor: (time, at risk, events, censored, share that lasts longer)."""
    product, steps = Fraction(1), []
    for at in sorted({t for t, _ in times}):
        risk = sum(t >= at for t, _ in times)
        ended = sum(t == at and e for t, e in times)
        product *= Fraction(risk - ended, risk)
        steps.append([at, risk, ended, sum(t == at and not e for t, e in times), float(product)])
    return steps


def second():
    times = [
        ((days[1] - days[0]).days, True) if len(days) > 1 else ((AS_OF - days[0]).days, False)
        for days in orders_of("day").values()
    ]
    ended = [t for t, e in times if e]
    return {
        "customers": len(times),
        "bought": len(ended),
        "meanDays": sum(ended) / len(ended),
        "medianDays": quantile(ended, 0.5),
        "curve": curve(times),
    }


def every_gap():
    times = [
        ((b - a).days, True) for days in orders_of("day").values() for a, b in zip(days, days[1:])
    ] + [((AS_OF - days[-1]).days, False) for days in orders_of("day").values()]
    return curve(times)


def steps(unit, n, within):
    result = []
    for k in range(2, n + 1):
        count = total = undecided = 0
        for days in orders_of(unit).values():
            if len(days) < k - 1:
                continue
            since = days[k - 2]
            if within is not None and since + timedelta(days=within) >= AS_OF:
                undecided += 1
                continue
            total += 1
            count += len(days) >= k and (within is None or (days[k - 1] - since).days <= within)
        result.append({"order": k, "undecided": undecided, **share(count, total)})
    return result


def quarters():
    own = orders_of("day")
    name = lambda d: (d.year, (d.month - 1) // 3)
    seen = {c: {name(d) for d in days} for c, days in own.items()}
    every = sorted({q for s in seen.values() for q in s})
    result = []
    for a, b in zip(every, every[1:]):
        n = sum(a in s for s in seen.values())
        result.append({"period": f"{a[0]}-Q{a[1] + 1}", "next": f"{b[0]}-Q{b[1] + 1}", **share(sum(a in s and b in s for s in seen.values()), n)})
    return result


def main():
    first = min(local(at) for _, at, _ in ROWS)
    periods = list(months(first, AS_OF))
    whole = (first, AS_OF + timedelta(days=1))
    spans = [("all", *whole), *periods]
    by = lambda count: {name: count(a, b) for name, a, b in spans}
    expected = {
        "repeatPurchaseRate": {
            f"{measure}/{unit}": by(lambda a, b: repeat(unit, measure, a, b))
            for measure in ("in-period", "returning", "lifetime", "cohort")
            for unit in ("day", "row")
        }
        | {f"cohort/{unit}/within-30-days": by(lambda a, b: repeat(unit, "cohort", a, b, 30)) for unit in ("day", "row")},
        "repeatOrderShare": {
            unit: by(
                lambda a, b: share(
                    sum(a <= d < b for days in orders_of(unit).values() for d in days[1:]),
                    sum(a <= d < b for days in orders_of(unit).values() for d in days),
                )
            )
            for unit in ("day", "row")
        },
        "returningCustomers": by(
            lambda a, b: share(
                sum(days[0] < a and any(a <= d < b for d in days) for days in orders_of("day").values()),
                sum(any(a <= d < b for d in days) for days in orders_of("day").values()),
            )
        ),
        "returningCustomerRevenueShare": {
            name: by(lambda a, b: revenue(name, a, b)) for name in ("acquired-before", "after-first-day")
        },
        "purchaseFrequency": {unit: by(lambda a, b: frequency(unit, a, b)) for unit in ("day", "row")},
        "timeBetweenPurchases": gaps() | {"curve": every_gap()},
        "timeToSecondPurchase": second(),
        "nthOrderRate": {
            f"{unit}/{within}": steps(unit, 5, within) for unit in ("day", "row") for within in (None, 0, 30)
        },
        "annualRepurchaseRate": quarters(),
    }
    about = {"script": "test/reference/orders.py", "method": "every definition by plain loops", **VERSIONS}
    known = {"timeZone": "Asia/Ho_Chi_Minh", "asOf": instant(AS_OF, DAY // 2)}
    columns = {"customer": [r[0] for r in ROWS], "at": [r[1] for r in ROWS], "amount": [r[2] for r in ROWS]}
    OUT.write_text(json.dumps({"source": about, "options": known, "columns": columns, "expected": expected}) + "\n")


main()
