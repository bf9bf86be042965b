"""Writes the golden files of stratified NPS and of weights: python3 test/reference/weights.py < oracle.json.

Stratified NPS: means and variances of written-out answers in rational arithmetic; the score interval of a stratum by Brent's root finder on the
constrained likelihood, whose maximum is a root of a quadratic. Weights of three margins: Newton's method on the dual problem (exponential tilting), not by proportional fitting.
On standard input: all cases that other tools have made, of which those of kind "nps.stratified" and "weights.rake" (R survey) are copied.
"""

import json
import math
import random
import sys
from fractions import Fraction

import numpy
import scipy
from golden_path import golden_path
from scipy.optimize import brentq

Z = 1.959963984540054


def likeliest_variance(counts, mean):
    """Variance of the likeliest distribution on 0, 1, 2 with this mean: p2 = t, p1 = mean - 2t, p0 = 1 - mean + t for a root t of a quadratic."""
    c0, c1, c2 = counts
    # the derivative of the log-likelihood times t (mean - 2t) (1 - mean + t)
    factors = [-2 * (c0 + c1 + c2), c2 * (mean - 2 * (1 - mean)) - 2 * c1 * (1 - mean) + c0 * mean, c2 * mean * (1 - mean)]
    least, most = max(0.0, mean - 1), mean / 2
    tries = [least, most] + [r.real for r in numpy.roots(factors) if least < r.real < most]

    def likelihood(t):
        chances = (1 - mean + t, mean - 2 * t, t)
        if any(c and p <= 0 for c, p in zip(counts, chances)):
            return -math.inf
        return sum(c * math.log(p) for c, p in zip(counts, chances) if c)

    t = max(tries, key=likelihood)
    return mean - 2 * t + 4 * t - mean**2


def score_bounds(counts, z):
    n = sum(counts)
    mean = sum(j * c for j, c in enumerate(counts)) / n
    if z == 0:
        return mean, mean
    gap = lambda mu: (mean - mu) ** 2 * n - z * z * likeliest_variance(counts, mu)
    low = 0.0 if mean == 0 else brentq(gap, 1e-9, mean - 1e-9, xtol=1e-14)
    high = 2.0 if mean == 2 else brentq(gap, mean + 1e-9, 2 - 1e-9, xtol=1e-14)
    return low, high


def root(x):
    return math.sqrt(x.numerator / x.denominator)


def stratified(name, strata):
    sizes = [s.get("population") for s in strata]
    total = sum(sizes) if sizes[0] is not None else None
    weights = [Fraction(s["population"], total) if total else Fraction(s["populationShare"]) for s in strata]
    value = variance = Fraction(0)
    known = True
    below = above = 0.0
    for s, w, size in zip(strata, weights, sizes):
        codes = [1] * s["promoters"] + [0] * s["passives"] + [-1] * s["detractors"]
        n = len(codes)
        mean = Fraction(sum(codes), n)
        value += w * mean
        rest = 1 - Fraction(n, size) if size else Fraction(1)
        if rest and w:
            if n == 1:
                known = False
            else:
                variance += w * w * rest * sum((c - mean) ** 2 for c in codes) / (n - 1) / n
        z = Z * (math.sqrt((size - n) / max(1, size - 1)) if size else 1)
        low, high = score_bounds([s["detractors"], s["passives"], s["promoters"]], z)
        below += float(w) ** 2 * (float(mean) + 1 - low) ** 2
        above += float(w) ** 2 * (high - 1 - float(mean)) ** 2
    return {
        "name": name,
        "input": {"strata": strata},
        "expected": {
            "value": float(100 * value),
            "se": 100 * root(variance) if known else None,
            "low": 100 * (float(value) - math.sqrt(below)),
            "high": 100 * (float(value) + math.sqrt(above)),
        },
    }


def by_share(share, promoters, passives, detractors):
    return {"promoters": promoters, "passives": passives, "detractors": detractors, "populationShare": share}


def by_size(size, promoters, passives, detractors):
    return {"promoters": promoters, "passives": passives, "detractors": detractors, "population": size}


def tilted(rows, targets):
    """Weights exp(sum of a number for each group), average 1, that reach the targets: the maximum of the dual by Newton's method."""
    columns = [(d, g) for d in targets for g in targets[d]]
    x = numpy.array([[float(row[d] == g) for d, g in columns] for row in rows])
    t = numpy.array([targets[d][g] for d, g in columns])
    a = numpy.zeros(len(columns))
    for _ in range(200):
        w = numpy.exp(x @ a)
        gradient = x.T @ w / len(rows) - t
        if abs(gradient).max() < 1e-15:
            break
        # the sums of all margins are alike: the step of least length
        a -= numpy.linalg.pinv(x.T @ (x * w[:, None]) / len(rows), rcond=1e-10) @ gradient
    return numpy.exp(x @ a)


def raked(name, rows, targets):
    w = tilted(rows, targets)
    return {
        "name": name,
        "input": {"rows": rows, "targets": targets},
        "expected": {"weights": [float(v) for v in w], "nEffective": float(w.sum() ** 2 / (w * w).sum())},
        "tolerance": 1e-8,
    }


def main():
    oracle = json.load(sys.stdin)
    kinds = lambda kind: [case for case in oracle if case["kind"] == kind]
    made = f"Python {sys.version.split()[0]}, NumPy {numpy.__version__}, SciPy {scipy.__version__}"
    strata = [
        stratified("one stratum by share", [by_share(1, 58, 30, 12)]),
        stratified("tenth of a population", [by_size(1000, 50, 30, 20), by_size(400, 30, 20, 10)]),
        stratified("half answered", [by_size(80, 20, 10, 10), by_size(30, 9, 3, 3), by_size(500, 40, 35, 25)]),
        stratified("a stratum asked in full", [by_size(12, 6, 3, 3), by_size(300, 20, 10, 10)]),
        stratified("all asked", [by_size(12, 6, 3, 3), by_size(8, 1, 2, 5)]),
        stratified("one voice", [by_share(0.5, 12, 0, 0), by_share(0.5, 0, 0, 7)]),
        stratified("single answers", [by_share(0.25, 1, 0, 0), by_share(0.75, 3, 4, 2)]),
        stratified("the only one asked", [by_size(1, 0, 0, 1), by_size(99, 4, 3, 2)]),
        stratified("a stratum of nobody's weight", [by_share(0, 1, 0, 0), by_share(1, 3, 4, 2)]),
    ]
    with open(golden_path("nps-strata"), "w") as file:
        source = {"cases": f"test/reference/weights.py: {made}", "oracle": "R survey svydesign(strata, fpc) + svymean"}
        json.dump({"source": source, "oracle": kinds("nps.stratified"), "cases": strata}, file, indent=2)

    draw = random.Random(20261129)
    pick = lambda groups, weights: draw.choices(groups, weights)[0]
    rows = [
        {
            "gender": pick("fm", [2, 1]),
            "age": pick(["18", "35", "55"], [1, 3, 2]),
            "region": pick("nsewx", [5, 3, 2, 2, 1]),
        }
        for _ in range(120)
    ]
    cases = [
        raked(
            "three margins",
            rows,
            {
                "gender": {"f": 0.52, "m": 0.48},
                "age": {"18": 0.3, "35": 0.4, "55": 0.3},
                "region": {"n": 0.3, "s": 0.25, "e": 0.2, "w": 0.15, "x": 0.1},
            },
        ),
        raked("one margin", rows[:40], {"age": {"18": 0.3, "35": 0.4, "55": 0.3}}),
    ]
    with open(golden_path("rake"), "w") as file:
        source = {"cases": f"test/reference/weights.py: {made}", "oracle": "R survey::rake(epsilon 1e-13)"}
        json.dump({"source": source, "oracle": kinds("weights.rake"), "cases": cases}, file, indent=2)


main()
