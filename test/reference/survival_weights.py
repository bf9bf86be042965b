"""Weighted and stratified log-rank tests by their textbook sums, in exact fractions where weights are rational.

Writes test/stats/survival/test-weights.golden.json. Two groups: statistic = (sum w (d1 - d n1/n))^2 / sum w^2 v. Weights: 1, n, sqrt(n),
S(t-), S(t-)^rho. Without weights and strata it is checked against scipy.stats.logrank.
"""
import json
import math
import random
import sys
from fractions import Fraction as F
from pathlib import Path

import numpy
import scipy
from scipy.stats import CensoredData, chi2, logrank

TESTS = [("log-rank", None), ("gehan-breslow", None), ("tarone-ware", None), ("peto-peto", None), ("fleming-harrington", 0.5), ("fleming-harrington", 2)]


def sums(time, event, group, weigh):
    difference, variance, level = 0, 0, F(1)
    for t in sorted({t for t, e in zip(time, event) if e}):
        n = sum(1 for x in time if x >= t)
        n1 = sum(1 for x, g in zip(time, group) if x >= t and g == "a")
        d = sum(1 for x, e in zip(time, event) if x == t and e)
        d1 = sum(1 for x, e, g in zip(time, event, group) if x == t and e and g == "a")
        w = weigh(n, level)
        difference += w * (d1 - F(d * n1, n))
        if n > 1:
            variance += w * w * F(d * (n - d) * n1 * (n - n1), n * n * (n - 1))
        level *= 1 - F(d, n)
    return difference, variance


def weights(test, rho):
    return {
        "log-rank": lambda n, s: 1,
        "gehan-breslow": lambda n, s: n,
        "tarone-ware": lambda n, s: math.sqrt(n),
        "peto-peto": lambda n, s: s,
        "fleming-harrington": lambda n, s: float(s) ** rho,
    }[test] if rho is not None or test != "fleming-harrington" else None


def main():
    random.seed(13)
    n = 60
    group = [random.choice("ab") for _ in range(n)]
    stratum = [random.choice("xyz") for _ in range(n)]
    time = [max(1, round(random.expovariate(1 / (8 if g == "a" else 12)) * (1 + "xyz".index(s)))) for g, s in zip(group, stratum)]
    event = [1 if random.random() < 0.7 else 0 for _ in range(n)]
    cases = []
    for stratified in (False, True):
        for test, rho in TESTS:
            parts = []
            for s in sorted(set(stratum)) if stratified else [None]:
                keep = [i for i in range(n) if s is None or stratum[i] == s]
                parts.append(sums([time[i] for i in keep], [event[i] for i in keep], [group[i] for i in keep], weights(test, rho)))
            difference, variance = (float(sum(part[k] for part in parts)) for k in (0, 1))
            statistic = difference**2 / variance
            cases.append({"test": test, "rho": rho, "stratified": stratified, "statistic": statistic, "pValue": float(chi2.sf(statistic, 1))})
    sides = [CensoredData.right_censored([t for t, g in zip(time, group) if g == s], [not e for e, g in zip(event, group) if g == s]) for s in "ab"]
    plain = logrank(*sides)
    assert abs(plain.statistic**2 - cases[0]["statistic"]) < 1e-9 and abs(plain.pvalue - cases[0]["pValue"]) < 1e-9
    made = f"test/reference/survival_weights.py, Python {sys.version.split()[0]}, SciPy {scipy.__version__}, NumPy {numpy.__version__}"
    out = {"source": made, "columns": {"time": time, "event": event, "group": group, "stratum": stratum}, "cases": cases}
    path = Path(__file__).parents[1] / "stats" / "survival" / "test-weights.golden.json"
    path.write_text(json.dumps(out, indent=2) + "\n")


main()
