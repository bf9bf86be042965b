"""Reference values for test/stats: `python3 test/reference/survival.py`, then `npm run format`, writes
survival-random, survival-sets, test-survival-random and chi-square-tail .golden.json.

The sets are read from the folder of public data beside the repository. Needs scipy and mpmath. Curves and tests are worked out factor by factor in rationals, from the definitions and not from a
running count; limits by mpmath. SciPy agrees where it can do the same, which is asserted. Doubles read back bit for bit.
"""

import json
import math
import platform
import random
from fractions import Fraction
from pathlib import Path

import mpmath
import scipy
from mpmath import mpf
from scipy import stats

from golden_path import golden_path

mpmath.mp.dps = 50
Z = mpmath.sqrt(2) * mpmath.erfinv(mpf("0.95"))


def write(name, method, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    versions = {"python": platform.python_version(), "scipy": scipy.__version__, "mpmath": mpmath.__version__}
    source = json.dumps({"script": "test/reference/survival.py", "method": method, **versions})
    golden_path(name).write_text(f'{{\n  "source": {source},\n  "cases": [\n{rows}\n  ]\n}}\n')


def big(fraction):
    return mpf(fraction.numerator) / mpf(fraction.denominator)


def at_risk(rows, time):
    return [row for row in rows if (row["entry"] == 0 or row["entry"] < time) and row["time"] >= time]


def ended(rows, time):
    return sum(1 for row in rows if row["event"] and row["time"] == time)


def event_times(rows, up_to=None):
    return sorted({row["time"] for row in rows if row["event"] and (up_to is None or row["time"] <= up_to)})


def survival(rows, time):
    product, greenwood = Fraction(1), Fraction(0)
    for at in event_times(rows, time):
        n, d = len(at_risk(rows, at)), ended(rows, at)
        product *= Fraction(n - d, n)
        if product > 0:
            greenwood += Fraction(d, n * (n - d))
    return product, greenwood


def limits(product, greenwood):
    if product == 0:
        return {"log-log": None, "log": None, "plain": None}
    s, sigma = big(product), mpmath.sqrt(big(greenwood))
    cut = lambda low, high: [float(max(0, low)), float(min(1, high))]
    loglog = None
    if product < 1:
        theta = Z * sigma / mpmath.log(s)
        loglog = cut(s ** mpmath.exp(-theta), s ** mpmath.exp(theta))
    return {
        "log-log": loglog,
        "log": cut(s * mpmath.exp(-Z * sigma), s * mpmath.exp(Z * sigma)),
        "plain": cut(s - Z * s * sigma, s + Z * s * sigma),
    }


def area(rows, start, end):
    """Area under the curve between two times."""
    cuts = [start] + [at for at in event_times(rows) if start < at < end] + [end]
    return sum((survival(rows, a)[0] * (b - a) for a, b in zip(cuts, cuts[1:])), Fraction(0))


def restricted(rows, end):
    tau = Fraction(end)
    variance = Fraction(0)
    for at in event_times(rows, tau):
        n, d = len(at_risk(rows, at)), ended(rows, at)
        if n > d:
            variance += area(rows, at, tau) ** 2 * Fraction(d, n * (n - d))
    return {"tau": end, "value": float(area(rows, Fraction(0), tau)), "se": float(mpmath.sqrt(big(variance)))}


def curve(rows):
    steps = []
    hazard, variance = Fraction(0), Fraction(0)
    for time in sorted({row["time"] for row in rows}):
        n, d = len(at_risk(rows, time)), ended(rows, time)
        hazard += Fraction(d, n)
        variance += Fraction(d, n * n)
        product, greenwood = survival(rows, time)
        se = float(big(product) * mpmath.sqrt(big(greenwood))) if product > 0 else None
        steps.append(
            {
                "time": time,
                "atRisk": n,
                "events": d,
                "survival": float(product),
                "se": se,
                "limits": limits(product, greenwood),
                "hazard": float(hazard),
                "hazardSe": float(mpmath.sqrt(big(variance))),
            }
        )
    return steps


def same(a, b, tolerance=1e-9):
    assert abs(a - b) <= tolerance * max(abs(a), abs(b), 1e-300), (a, b)


def check_with_scipy(rows, steps):
    censored = stats.CensoredData(
        uncensored=[row["time"] for row in rows if row["event"]],
        right=[row["time"] for row in rows if not row["event"]],
    )
    sf = stats.ecdf(censored).sf
    bands = {"log-log": sf.confidence_interval(method="log-log"), "plain": sf.confidence_interval(method="linear")}
    for step in steps:
        same(step["survival"], float(sf.evaluate(step["time"])))
        for name, band in bands.items():
            pair = step["limits"][name]
            if pair is not None and step["se"]:
                same(pair[0], float(band.low.evaluate(step["time"])), 1e-8)
                same(pair[1], float(band.high.evaluate(step["time"])), 1e-8)


def sample(numbers, n, largest, delayed, groups):
    rows = []
    for _ in range(n):
        group = numbers.randrange(groups)
        time = 1 + min(largest, int(numbers.expovariate(1 / (largest / (2 + group)))))
        entry = numbers.randrange(time) if delayed and numbers.random() < 0.6 else 0
        rows.append({"time": time, "event": int(numbers.random() < 0.7), "entry": entry, "group": group})
    return rows


def columns(rows):
    return {name: [row[name] for row in rows] for name in ("time", "event", "entry", "group")}


def curves():
    numbers = random.Random(20)
    cases = []
    for n, largest, delayed in [(1, 3, False), (5, 9, False), (30, 12, False), (60, 400, False), (25, 15, True), (60, 40, True)]:
        rows = sample(numbers, n, largest, delayed, 1)
        steps = curve(rows)
        if not delayed:
            check_with_scipy(rows, steps)
        last = max(row["time"] for row in rows)
        means = [restricted(rows, tau) for tau in sorted({1, last / 4, last / 2, last})]
        cases.append({**columns(rows), "steps": steps, "restrictedMeans": means})
    write("survival-random", "rationals and mpmath at 50 digits, from the definitions; SciPy agrees", cases)


def log_rank(rows, peto):
    groups = sorted({row["group"] for row in rows})
    k = len(groups)
    observed, expected = [Fraction(0)] * k, [Fraction(0)] * k
    v = [[Fraction(0)] * k for _ in groups]
    level = Fraction(1)
    for at in event_times(rows):
        here = at_risk(rows, at)
        n, d = len(here), ended(rows, at)
        own = [sum(1 for row in here if row["group"] == group) for group in groups]
        weight = level if peto else Fraction(1)
        for g, group in enumerate(groups):
            observed[g] += weight * ended([row for row in rows if row["group"] == group], at)
            expected[g] += weight * d * Fraction(own[g], n)
            for h in range(k):
                if n > 1:
                    spread = weight**2 * Fraction(d * (n - d), n - 1)
                    v[g][h] += spread * (Fraction(own[g], n) * (g == h) - Fraction(own[g] * own[h], n * n))
        level *= Fraction(n - d, n)
    difference = [o - e for o, e in zip(observed, expected)]
    statistic, df = generalised(v, difference)
    return {
        "test": "peto-peto" if peto else "log-rank",
        "observed": [float(one) for one in observed],
        "expected": [float(one) for one in expected],
        "variance": [float(v[g][g]) for g in range(k)],
        "statistic": float(statistic) if df else None,
        "df": df,
        **(tail(statistic, df) if df else {"pValue": None, "lnPValue": None}),
    }


def generalised(v, d):
    """dᵀ V⁻ d and the rank of V, exactly."""
    v, d = [row[:] for row in v], d[:]
    statistic, rank = Fraction(0), 0
    for g in range(len(d)):
        if v[g][g] == 0:
            assert d[g] == 0
            continue
        statistic += d[g] ** 2 / v[g][g]
        rank += 1
        for h in range(g + 1, len(d)):
            factor = v[h][g] / v[g][g]
            d[h] -= factor * d[g]
            for j in range(g + 1, len(d)):
                v[h][j] -= factor * v[g][j]
    return statistic, rank


def tail(x, df):
    p = mpmath.gammainc(mpf(df) / 2, big(Fraction(x)) / 2, mpmath.inf, regularized=True)
    return {"pValue": float(p), "lnPValue": float(mpmath.log(p))}


def tests():
    numbers = random.Random(21)
    cases = []
    for n, largest, delayed, groups in [
        (12, 8, False, 2),
        (40, 30, False, 2),
        (60, 10, False, 3),
        (80, 200, False, 5),
        (50, 20, True, 3),
        (6, 5, True, 4),
        (3, 3, False, 1),
    ]:
        rows = sample(numbers, n, largest, delayed, groups)
        results = [log_rank(rows, peto) for peto in (False, True)]
        cases.append({**columns(rows), "tests": results})
        if groups == 2:
            split = [
                stats.CensoredData(
                    uncensored=[row["time"] for row in rows if row["event"] and row["group"] == group],
                    right=[row["time"] for row in rows if not row["event"] and row["group"] == group],
                )
                for group in (0, 1)
            ]
            same(stats.logrank(*split).statistic ** 2, results[0]["statistic"])
    # groups that are never observed together: two of them overlap, the third comes later
    apart = [(2, 1, 0, "a"), (3, 1, 0, "a"), (4, 0, 0, "a"), (1, 1, 0, "b"), (4, 1, 0, "b"), (9, 1, 5, "c"), (8, 1, 5, "c")]
    rows = [dict(zip(("time", "event", "entry", "group"), row)) for row in apart]
    cases.append({**columns(rows), "tests": [log_rank(rows, peto) for peto in (False, True)]})
    write("test-survival-random", "rationals, p-values by mpmath at 50 digits, from the definitions; SciPy agrees", cases)
    tails = []
    for df in (1, 2, 3, 4, 7, 20, 101):
        for x in (0.01, 1, df, 3.5 * df + 20, 900, 1330.5, 1400, 1500, 2352.87253825934, 1e4, 1e7):
            tails.append({"x": x, "df": df, **tail(x, df)})
    write("chi-square-tail", "mpmath gammainc at 50 digits", tails)


def rows_of(file, time, event, group):
    lines = (Path(__file__).resolve().parents[3] / "shared" / "data" / file).read_text().split()
    names, *rows = [line.split(",") for line in lines]
    at = {name: k for k, name in enumerate(names)}
    return [
        {"time": float(row[at[time]]), "event": int(row[at[event]]), "entry": 0, "group": row[at[group]]} for row in rows
    ]


def sets():
    cases = []
    for name, columns_of in {
        "gbsg2": ("gbsg2.csv", "time", "cens", "horTh"),
        "larynx": ("larynx.csv", "time", "death", "Stage_IV"),
    }.items():
        rows = rows_of(*columns_of)
        steps = curve(rows)
        check_with_scipy(rows, steps)
        some = steps[:: max(1, len(steps) // 12)]
        groups = sorted({row["group"] for row in rows})
        tests = [log_rank(rows, peto) for peto in (False, True)]
        split = [
            stats.CensoredData(
                uncensored=[row["time"] for row in rows if row["event"] and row["group"] == group],
                right=[row["time"] for row in rows if not row["event"] and row["group"] == group],
            )
            for group in groups
        ]
        same(stats.logrank(*split).statistic ** 2, tests[0]["statistic"])
        events = sum(row["event"] for row in rows)
        cases.append({"name": name, "n": len(rows), "events": events, "groups": groups, "steps": some, "tests": tests})
    write("survival-sets", "rationals and mpmath at 50 digits, from the definitions; SciPy agrees", cases)


if __name__ == "__main__":
    curves()
    sets()
    tests()
