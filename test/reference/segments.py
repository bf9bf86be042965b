"""Reference values for mixes, rank classes, points and returns: `python3 test/reference/segments.py`, then `npx biome check --write`
on the files that it wrote.

Needs numpy and scipy; NTILE is that of SQLite. Every definition is written out anew, row by row; doubles read back bit for bit.
"""

import collections
import json
import platform
import random
import sqlite3

import numpy
import scipy
from scipy import stats

from golden_path import golden_path

VERSIONS = {
    "python": platform.python_version(),
    "numpy": numpy.__version__,
    "scipy": scipy.__version__,
    "sqlite": sqlite3.sqlite_version,
}


def write(path, method, tolerance, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    about = {"script": "test/reference/segments.py", "method": method, "tolerance": tolerance, **VERSIONS}
    golden_path(path).write_text(f'{{\n  "source": {json.dumps(about)},\n  "cases": [\n{rows}\n  ]\n}}\n')


def goodman(count, total, classes, confidence):
    """Goodman 1965, formula (1.6), with chi-square by scipy."""
    a = stats.chi2.isf((1 - confidence) / classes, 1)
    root = numpy.sqrt(a * (a + 4 * count * (total - count) / total))
    return [float((a + 2 * count - root) / (2 * (total + a))), float((a + 2 * count + root) / (2 * (total + a)))]


def mix_case(seed, classes, n, confidence):
    rng = random.Random(seed)
    rows = [[rng.choice("abcdefgh"[:classes]), round(rng.expovariate(0.02), 2)] for _ in range(n)]
    counts = collections.Counter(key for key, _ in rows)
    amounts = {key: sum(cents for k, cents in ((k, round(100 * x)) for k, x in rows) if k == key) / 100 for key in counts}
    total = sum(round(100 * x) for _, x in rows) / 100
    parts = [
        {
            "class": key,
            "count": counts[key],
            "share": counts[key] / n,
            "interval": goodman(counts[key], n, len(counts), confidence),
            "amount": amounts[key],
            "amountShare": amounts[key] / total,
        }
        for key in sorted(counts, key=lambda key: (-counts[key], key))
    ]
    return {
        "rows": rows,
        "confidence": confidence,
        "classes": parts,
        "total": total,
        "herfindahl": float(sum(part["share"] ** 2 for part in parts)),
        "amountHerfindahl": float(sum(part["amountShare"] ** 2 for part in parts)),
    }


def ranks_case(seed, n, classes, spread):
    rng = random.Random(seed)
    values = [rng.randint(0, spread) / 4 for _ in range(n)]
    database = sqlite3.connect(":memory:")
    database.execute("create table v (id integer, x real)")
    database.executemany("insert into v values (?, ?)", list(enumerate(values)))
    result = {"values": values, "classes": classes}
    for best, sign, order in [("highest", 1, "asc"), ("lowest", -1, "desc")]:
        goodness = sign * numpy.array(values)
        probabilities = [k / classes for k in range(1, classes)]
        edges = numpy.quantile(goodness, probabilities, method="linear")
        query = f"select ntile({classes}) over (order by x {order}, id) from v order by id"
        result[best] = {
            "edges": [float(sign * edge) + 0.0 for edge in edges],
            "scores": [int(1 + (edges < x).sum()) for x in goodness],
            "ntile": [row[0] for row in database.execute(query)],
        }
    return result


def delta(parts, wholes, confidence):
    """Ratio of sums with its linearised standard error and Student's interval."""
    x, y = numpy.array(parts, float), numpy.array(wholes, float)
    n, ratio = len(x), float(x.sum() / y.sum())
    se = float(numpy.sqrt(n / (n - 1) * ((x - ratio * y) ** 2).sum()) / y.sum())
    half = stats.t.ppf((1 + confidence) / 2, n - 1) * se
    return {"value": ratio, "se": se, "interval": [max(0, ratio - half), min(1, ratio + half)]}


def returns_case(seed, n, confidence):
    rng = random.Random(seed)
    window, as_of = 14, 60
    rows = []
    for _ in range(n):
        start, size = rng.randint(0, 60), rng.randint(1, 6)
        came_back = rng.random() < 0.4
        rows.append([start, start + rng.randint(0, 20) if came_back else None, size, rng.randint(1, size) if came_back else None])
    old = [row for row in rows if row[0] + window <= as_of]
    in_time = [row for row in old if row[1] is not None and row[1] - row[0] <= window]
    late = [row for row in old if row[1] is not None and window < row[1] - row[0] and row[1] <= as_of]
    back = [row[3] if row in in_time else 0 for row in old]
    return {
        "rows": rows,
        "windowMs": window,
        "asOf": as_of,
        "confidence": confidence,
        "orders": len(old),
        "returned": len(in_time),
        "late": len(late),
        "immature": len(rows) - len(old),
        "items": {"returned": sum(back), "delivered": sum(row[2] for row in old), **delta(back, [row[2] for row in old], confidence)},
    }


def points_case(seed, n, confidence):
    rng = random.Random(seed)
    rows = []
    for _ in range(n):
        issued = rng.choice([0, rng.randint(1, 50), rng.randint(100, 5000)])
        redeemed = rng.randint(0, issued)
        rows.append([issued, redeemed, rng.randint(0, issued - redeemed)])
    share = delta([row[1] for row in rows], [row[0] for row in rows], confidence)
    issued = sum(row[0] for row in rows)
    return {
        "rows": rows,
        "confidence": confidence,
        **share,
        "breakage": 1 - share["value"],
        "expiredShare": sum(row[2] for row in rows) / issued,
        "outstanding": sum(row[0] - row[1] - row[2] for row in rows),
        "holders": sum(row[0] > 0 for row in rows),
        "redeemers": sum(row[1] > 0 for row in rows),
    }


write(
    "mix",
    "counted with Counter, amounts in cents; Goodman's intervals with chi-square by scipy",
    1e-12,
    [mix_case(1, 1, 5, 0.95), mix_case(2, 3, 40, 0.95), mix_case(3, 8, 200, 0.9), mix_case(4, 5, 6, 0.99)],
)
write(
    "rank-classes",
    "numpy.quantile (linear, which is type 7) and counting; NTILE of SQLite",
    0,
    [ranks_case(1, 1, 5, 8), ranks_case(2, 4, 5, 8), ranks_case(3, 23, 5, 12), ranks_case(4, 100, 4, 400), ranks_case(5, 61, 9, 3)],
)
write("return-rate", "plain filters; delta method with numpy", 1e-12, [returns_case(1, 30, 0.95), returns_case(2, 80, 0.9)])
write("points-redemption-rate", "plain sums; delta method with numpy", 1e-12, [points_case(1, 12, 0.95), points_case(2, 60, 0.8)])
