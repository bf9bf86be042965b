"""Reference values for service rates: `python3 test/reference/service_rates.py`, then `npm run format`.

Needs numpy, scipy and mpmath. Every definition is written out anew, row by row; doubles read back bit for bit.
"""

import json
import math
import platform
import random

import mpmath
import numpy
import scipy
from scipy import stats

from golden_path import golden_path

VERSIONS = {
    "python": platform.python_version(),
    "numpy": numpy.__version__,
    "scipy": scipy.__version__,
    "mpmath": mpmath.__version__,
}
mpmath.mp.dps = 50
DAY = 86_400_000


def write(name, method, tolerance, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    about = {"script": "test/reference/service_rates.py", "method": method, "tolerance": tolerance, **VERSIONS}
    golden_path(name).write_text(f'{{\n  "source": {json.dumps(about)},\n  "cases": [\n{rows}\n  ]\n}}\n')


def wilson(x, n, confidence):
    """Roots of (x - np)^2 = z^2 n p (1 - p), from the quadratic formula."""
    if n == 0:
        return None
    z = mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(confidence))
    a, b, c = n * n + n * z * z, -(2 * n * x + n * z * z), mpmath.mpf(x) ** 2
    root = mpmath.sqrt(b * b - 4 * a * c)
    return [float((-b - root) / (2 * a)), float((-b + root) / (2 * a))]


def share(x, n, confidence):
    return {"count": x, "n": n, "value": x / n if n else None, "interval": wilson(x, n, confidence)}


def student(values, confidence):
    if len(values) < 2:
        return None
    low, high = stats.t.interval(confidence, len(values) - 1, numpy.mean(values), stats.sem(values))
    return [max(0, float(low)), float(high)]


def spans(values, confidence):
    if not values:
        return {"n": 0}
    return {
        "n": len(values),
        "mean": float(numpy.mean(values)),
        "se": float(stats.sem(values)) if len(values) > 1 else None,
        "interval": student(values, confidence),
        "median": float(numpy.quantile(values, 0.5)),
        "p90": float(numpy.quantile(values, 0.9)),
        "max": float(max(values)),
    }


def first_contact(numbers):
    cases = []
    for size, window, confidence in [(0, 7, 0.95), (1, 7, 0.95), (30, 7, 0.95), (30, 0, 0.9), (60, 3, 0.99), (60, 30, 0.5)]:
        as_of, rows = 40 * DAY, []
        for _ in range(size):
            resolved = numbers.choice([None, numbers.randrange(50) * DAY])
            back = None if resolved is None or numbers.random() < 0.5 else resolved + numbers.randrange(12) * DAY
            rows.append([numbers.randrange(4), resolved, back])
        known = [row for row in rows if row[1] is not None and row[1] <= as_of]
        mature = [row for row in known if row[1] + window * DAY <= as_of]
        good = [row for row in mature if row[0] < 2 and not (row[2] is not None and row[2] <= row[1] + window * DAY)]
        flags = [row for row in rows if row[1] is not None]
        cases.append(
            {
                "rows": rows,
                "windowMs": window * DAY,
                "asOf": as_of,
                "confidence": confidence,
                "window": share(len(good), len(mature), confidence),
                "unresolved": len(rows) - len(known),
                "immature": len(known) - len(mature),
                "noFurther": share(len([row for row in flags if row[0] < 2]), len(flags), confidence),
            }
        )
    write("first-contact-resolution", "plain filters; Wilson in mpmath at 50 digits", 1e-12, cases)


def service_level(numbers):
    cases = []
    for size, within, confidence in [(0, 20, 0.95), (1, 20, 0.95), (40, 20, 0.95), (40, 0, 0.8), (90, 30, 0.99)]:
        rows = [[1000 * numbers.randrange(60), int(numbers.random() < 0.7)] for _ in range(size)]
        a = sum(flag for wait, flag in rows if wait <= 1000 * within)
        A = sum(flag for _, flag in rows)
        b = sum(1 - flag for wait, flag in rows if wait <= 1000 * within)
        B = len(rows) - A
        cases.append(
            {
                "rows": rows,
                "withinMs": 1000 * within,
                "confidence": confidence,
                "count-against": share(a, A + B, confidence),
                "left-out": share(a, A, confidence),
                "count-for": share(a + b, A + B, confidence),
                "short-left-out": share(a, A + B - b, confidence),
            }
        )
    write("service-level", "plain filters; Wilson in mpmath at 50 digits", 1e-12, cases)


def on_time(numbers):
    cases = []
    for size, tolerance, early, confidence in [
        *[(0, 0, None, 0.95), (1, 0, None, 0.95), (40, 0, None, 0.95), (40, 2, None, 0.9)],
        *[(60, 0, 1, 0.95), (60, 3, 2, 0.99), (60, 0, 0, 0.5)],
    ]:
        as_of, rows = 30, []
        for _ in range(size):
            due = numbers.randrange(40)
            delivered = None if numbers.random() < 0.25 else max(0, due + numbers.randrange(-5, 8))
            rows.append([due, delivered, numbers.randrange(40) if numbers.random() < 0.2 else None])
        never = math.inf
        due = [row for row in rows if row[0] + tolerance <= as_of]
        out = [
            row
            for row in due
            if row[2] is not None and row[2] < row[0] and row[2] < (never if row[1] is None else row[1])
        ]
        base = [row for row in due if row not in out]
        came = [row for row in base if row[1] is not None and row[1] <= as_of]
        soon = [row for row in came if early is not None and row[1] < row[0] - early]
        late = [row for row in came if row[1] > row[0] + tolerance]
        cases.append(
            {
                "rows": rows,
                "asOf": as_of,
                "toleranceMs": tolerance,
                "earlyMs": early,
                "confidence": confidence,
                "share": share(len(came) - len(soon) - len(late), len(base), confidence),
                "early": len(soon),
                "late": len(late),
                "undelivered": len(base) - len(came),
                "cancelled": len(out),
                "notDue": len(rows) - len(due),
            }
        )
    write("on-time-rate", "plain filters; Wilson in mpmath at 50 digits", 1e-12, cases)


def average_wait(numbers):
    cases = []
    for size, confidence in [(0, 0.95), (1, 0.95), (2, 0.95), (25, 0.9), (80, 0.99)]:
        rows = [[round(numbers.expovariate(1 / 30_000), 3), int(numbers.random() < 0.8)] for _ in range(size)]
        cases.append(
            {
                "rows": rows,
                "confidence": confidence,
                "answered": spans([wait for wait, flag in rows if flag], confidence),
                "all": spans([wait for wait, _ in rows], confidence),
                "abandoned": sum(1 - flag for _, flag in rows),
            }
        )
    write("average-wait", "numpy.quantile (linear), scipy.stats.t.interval, ends below 0 put to 0", 1e-11, cases)


def backlog(numbers):
    cases = []
    for size, as_of, confidence in [(0, 10, 0.95), (1, 10, 0.95), (30, 25, 0.95), (30, 25.5, 0.9), (80, 40, 0.99), (20, 0, 0.95)]:
        rows = []
        for _ in range(size):
            opened = numbers.randrange(40)
            rows.append([opened, None if numbers.random() < 0.3 else opened + numbers.randrange(30)])
        known = [row for row in rows if row[0] <= as_of]
        still = [row for row in known if row[1] is None or row[1] > as_of]
        cases.append(
            {
                "rows": rows,
                "asOf": as_of,
                "confidence": confidence,
                "openShare": share(len(still), len(known), confidence),
                "notOpened": len(rows) - len(known),
                "age": spans([as_of - row[0] for row in still], confidence),
            }
        )
    write("backlog", "plain filters; numpy.quantile, scipy.stats.t.interval, Wilson in mpmath", 1e-11, cases)


for seed, make in enumerate([first_contact, service_level, on_time, average_wait, backlog]):
    make(random.Random(seed))
