"""Reference values for churn and retention: `python3 test/reference/churn.py`, then `npm run format`.

Needs scipy and numpy. Limits are found by inverting the tests numerically; histories are replayed instant by instant.
"""

import json
import math
import platform
import random

import numpy
import scipy
from scipy.optimize import brentq
from scipy.stats import norm, t

from golden_path import golden_path

Z = norm.ppf(0.975)
VERSIONS = {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__}


def root(f, low, high):
    return brentq(f, low, high, xtol=1e-17, rtol=1e-15, maxiter=1000)


def wilson(k, n):
    """The shares that a score test does not reject."""
    score = lambda p: (k / n - p) ** 2 - Z * Z * p * (1 - p) / n
    share = k / n
    # the share itself is a root where all or none have the property
    low = 0.0 if k == 0 else root(score, 1e-300, share - (1e-6 if k == n else 0))
    high = 1.0 if k == n else root(score, share + (1e-6 if k == 0 else 0), 1 - 1e-16)
    return low, high


def poisson(k, base):
    """The rates that a score test does not reject."""
    score = lambda r: (k - r * base) ** 2 - Z * Z * r * base
    rate = k / base
    low = 0.0 if k == 0 else root(score, 1e-300, rate)
    return low, root(score, rate if k else 1e-12 / base, rate + (Z * Z + Z * math.sqrt(k + Z * Z)) / base * 2)


def difference(a, limits_a, b, limits_b):
    low = a - b - math.sqrt((a - limits_a[0]) ** 2 + (limits_b[1] - b) ** 2)
    return low, a - b + math.sqrt((limits_a[1] - a) ** 2 + (b - limits_b[0]) ** 2)


def ratio(a, limits_a, b, limits_b):
    """The ratios R at which an end of the limits of a - R b is 0."""
    lower = lambda r: difference(a, limits_a, r * b, (r * limits_b[0], r * limits_b[1]))[0]
    upper = lambda r: difference(a, limits_a, r * b, (r * limits_b[0], r * limits_b[1]))[1]
    low = 0.0 if limits_a[0] == 0 else root(lower, 1e-12, a / b)
    high = None if limits_b[0] == 0 else root(upper, a / b, 1e9)
    return low, high


def definitions(m):
    start, new, back = m["start"], m["new"], m["reactivated"]
    gone = m["churnedFromStart"] + m["churnedFromNew"] + m["churnedFromReactivated"]
    end = start + new + back - gone
    mean = m["customerDays"] / m["days"]
    share = lambda k, n: {"value": k / n, "interval": wilson(k, n)}
    rate = lambda k, n: {"value": k / n, "interval": poisson(k, n)}
    return {
        "start-of-period": share(m["churnedFromStart"], start),
        "start-all-churn": rate(gone, start),
        "start-plus-new": share(m["churnedFromStart"] + m["churnedFromNew"], start + new),
        "start-plus-new-and-reactivated": share(gone, start + new + back),
        "midpoint": rate(gone, (start + end) / 2),
        "mean-of-days": rate(gone, mean),
        "end-of-period": rate(gone, end),
        "net-change": {"value": (start - end) / start, "interval": None},
        "less-reactivated": {
            "value": (gone - back) / start,
            "interval": difference(gone / start, poisson(gone, start), back / start, poisson(back, start)),
        },
        "up-for-renewal": share(m["notRenewed"], m["dueForRenewal"]),
    }


def months():
    rng = random.Random(5)
    yield {
        "start": 1000, "new": 500, "reactivated": 20, "churnedFromStart": 50, "churnedFromNew": 12,
        "churnedFromReactivated": 0, "dueForRenewal": 120, "notRenewed": 9, "customerDays": 36870, "days": 30,
    }
    for _ in range(8):
        start, new, back = rng.randint(5, 3000), rng.randint(0, 900), rng.randint(0, 60)
        due = rng.randint(1, start)
        yield {
            "start": start, "new": new, "reactivated": back, "churnedFromStart": rng.randint(0, start // 3),
            "churnedFromNew": rng.randint(0, new // 3), "churnedFromReactivated": rng.randint(0, back // 2),
            "dueForRenewal": due, "notRenewed": rng.randint(0, due), "customerDays": rng.randint(1000, 90000), "days": 30,
        }


def revenue():
    rng = random.Random(6)
    for n in (2, 5, 40):
        start = [rng.randint(5, 200) for _ in range(n)]
        lost = [rng.choice([0, 0, x, round(x * rng.random(), 2)]) for x in start]
        x, y = numpy.array(lost), numpy.array(start, dtype=float)
        r = x.sum() / y.sum()
        error = math.sqrt(n / (n - 1) * ((x - r * y) ** 2).sum()) / y.sum()
        half = t.ppf(0.975, n - 1) * error
        yield {"start": start, "lost": lost, "value": r, "interval": [max(0, r - half), min(1, r + half)]}


def comparisons():
    for k, n, other, size in ((9, 30, 12, 100), (0, 10, 3, 20), (5, 10, 0, 8), (50, 60, 58, 60), (7, 7, 2, 9)):
        a, b = k / n, other / size
        given = a, wilson(k, n), b, wilson(other, size)
        yield {
            "counts": [k, n, other, size],
            "difference": difference(*given),
            "ratio": ratio(*given) if other else None,
        }


about = {"script": "test/reference/churn.py", "tolerance": "relative 1e-9", **VERSIONS}
golden = {
    "source": {"method": "score tests inverted numerically, MOVER from those limits", **about},
    "months": [{"counts": m, "rates": definitions(m)} for m in months()],
    "comparisons": list(comparisons()),
}
golden_path("churn-rate").write_text(json.dumps(golden, indent=1) + "\n")
golden = {"source": {"method": "delta method with Student's t", **about}, "periods": list(revenue())}
golden_path("revenue-churn-rate").write_text(json.dumps(golden, indent=1) + "\n")
