"""Reference values for test/stats: `python3 test/reference/stats.py`, then `npm run format`, writes its *.golden.json.

Needs numpy, scipy and mpmath. Doubles are written so that they read back bit for bit.
"""

import json
import math
import platform
import random
from fractions import Fraction

import mpmath
import numpy
import scipy
from mpmath import mpf
from scipy import stats

from golden_path import golden_path

VERSIONS = {
    "python": platform.python_version(),
    "numpy": numpy.__version__,
    "scipy": scipy.__version__,
    "mpmath": mpmath.__version__,
}
mpmath.mp.dps = 60


def write(name, method, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    source = json.dumps({"script": "test/reference/stats.py", "method": method, **VERSIONS})
    golden_path(name).write_text(f'{{\n  "source": {source},\n  "cases": [\n{rows}\n  ]\n}}\n')


def samples(random_numbers):
    """Sets of numbers that sums and moments find easy and hard."""
    normal = random_numbers.gauss
    return {
        "cents": [round(random_numbers.uniform(0, 200), 2) for _ in range(50)],
        "lognormal": [math.exp(normal(8, 1.5)) for _ in range(50)],
        "far from 0": [1e9 + normal(0, 1) for _ in range(50)],
        "whole ms": [round(math.exp(normal(15, 2))) for _ in range(50)],
        "scores": [random_numbers.randrange(0, 11) for _ in range(50)],
        "signed, wide": [normal(0, 1) * 2.0 ** random_numbers.randrange(-200, 200) for _ in range(50)],
        "cancelling": [sign * x for x in (1e100, 0.1, 2.0**-300, 3.14) for sign in (1, -1)] + [1e-5, 0.7],
        "equal": [0.1] * 7,
        "one": [-2.5],
        "two neighbours": [1.0, math.nextafter(1.0, 2.0)],
    }


def sums():
    cases = []
    for name, values in samples(random.Random(1)).items():
        cases.append({"name": name, "values": values, "sum": math.fsum(values)})
    tiny = 5e-324
    for name, values in {
        "least doubles": [tiny, tiny, -tiny, tiny],
        "tie to even, down": [1.0, 2.0**-53],
        "tie broken far below": [1.0, 2.0**-53, tiny],
        "tie broken from the other side": [1.0, 2.0**-53, -tiny],
        "tie to even, up": [1.0 + 2.0**-52, 2.0**-53],
        "largest": [2.0**960] * 5 + [-(2.0**960)] * 4 + [1.0],
        "alternating powers": [(-1) ** k * 2.0**k for k in range(-1074, 900, 7)],
    }.items():
        cases.append({"name": name, "values": values, "sum": math.fsum(values)})
    write("sum", "math.fsum", cases)


def nearest(fraction):
    return fraction.numerator / fraction.denominator


def moments():
    cases = []
    for name, values in samples(random.Random(2)).items():
        exact = [Fraction(value) for value in values]
        n = len(exact)
        mean = sum(exact) / n
        spread = sum((value - mean) ** 2 for value in exact)
        cases.append(
            {
                "name": name,
                "values": values,
                "mean": nearest(mean),
                "variance": nearest(spread / (n - 1)) if n > 1 else None,
                "populationVariance": nearest(spread / n),
            }
        )
    write("moments", "exact rationals (fractions.Fraction), rounded once", cases)


def quantiles():
    numbers = random.Random(3)
    sets = [
        [3.5],
        [2, 1],
        [7, 1, 3, 2],
        [numbers.randrange(0, 11) for _ in range(25)],
        [math.exp(numbers.gauss(3, 2)) for _ in range(31)],
        [numbers.gauss(0, 1) for _ in range(10)],
        [-0.1, -0.1, 0.3, 1e-9, 4e15],
    ]
    probabilities = [0, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.95, 0.999, 1]
    cases = [
        {
            "values": values,
            "probabilities": probabilities,
            "quantiles": [float(q) for q in numpy.quantile(values, probabilities, method="linear")],
            "exclusive": [float(q) for q in numpy.quantile(values, probabilities, method="weibull")],
            "nearestRank": [float(q) for q in numpy.quantile(values, probabilities, method="inverted_cdf")],
        }
        for values in sets
    ]
    write("quantile", "numpy.quantile, linear (type 7 of R), weibull (type 6), inverted_cdf (type 1)", cases)


def weighted_quantiles():
    numbers = random.Random(5)
    probabilities = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1]
    cases = []
    for n in (1, 2, 7, 25):
        for weight in (lambda: numbers.randrange(0, 4), lambda: numbers.uniform(0.2, 3)):
            values = [round(numbers.gauss(20, 9)) for _ in range(n)]
            weights = [weight() for _ in range(n)]
            weights[0] = weights[0] or 1
            found = numpy.quantile(values, probabilities, weights=weights, method="inverted_cdf")
            cases.append(
                {
                    "values": values,
                    "weights": weights,
                    "probabilities": probabilities,
                    "quantiles": [float(q) for q in found],
                }
            )
    write("weighted-quantile", "numpy.quantile(weights=, method='inverted_cdf')", cases)


def percentile_ranks():
    numbers = random.Random(7)
    kinds = {"half": "mean", "all": "weak", "none": "strict"}
    cases = []
    for n in (1, 2, 9, 25):
        values = [numbers.randrange(0, 11) for _ in range(n)]
        for value in (values[0], 5, -1, 20, 4.5):
            ranks = {ties: stats.percentileofscore(values, value, kind) / 100 for ties, kind in kinds.items()}
            cases.append({"values": values, "value": value, **ranks})
    write("percentile-rank", "scipy.stats.percentileofscore / 100, kinds mean, weak and strict", cases)


def normal_cdf(x):
    return mpmath.erfc(-mpf(x) / mpmath.sqrt(2)) / 2


def normal_quantile(probability):
    p = mpf(probability)
    tail = min(p, 1 - p)
    start = float(stats.norm.isf(float(tail)))
    z = mpmath.findroot(lambda x: mpmath.log(normal_cdf(-x)) - mpmath.log(tail), start) if tail < 0.4 else None
    if z is None:
        return mpmath.sqrt(2) * mpmath.erfinv(2 * p - 1)
    return z if p > 0.5 else -z


def distributions():
    numbers = random.Random(4)
    points = [-38.4, -38, -37.6, -37.5, -30, -20, -10, -8.3, -6, -5.656854249492381, -5.656854249492379, -5, -4, -3]
    points += [-2, -1.959963984540054, -1, -0.67448976, -0.67448975, -0.67, -0.5, -1e-3, -1e-10, 0]
    points += [numbers.uniform(-37.5, 0) for _ in range(60)] + [numbers.uniform(-6, 0) for _ in range(60)]
    points += [-x for x in points if -9 < x < 0]
    cdf = [{"x": x, "cdf": float(normal_cdf(x)), "upperTail": float(normal_cdf(-x))} for x in points]
    levels = [5e-324, 2.3e-308, 1e-300, 1e-100, 1e-20, 1e-12, 1e-5, 0.001, 0.025, 0.05, 0.0749, 0.075, 0.0751]
    levels += [0.25, 0.4, 0.49, 0.5, 0.500001, 0.6, 0.75, 0.9, 0.925, 0.975, 0.999, 1 - 1e-10, 1 - 2.0**-53]
    levels += [10 ** -numbers.uniform(0, 300) for _ in range(60)] + [numbers.random() for _ in range(60)]
    quantile = [{"probability": p, "quantile": float(normal_quantile(p))} for p in levels]
    write("distribution", "mpmath erfc at 60 digits, and its inverse", cdf + quantile)
    assert all(abs(stats.norm.cdf(c["x"]) / c["cdf"] - 1) < 1e-11 for c in cdf if c["x"] > -37)

    confidences = [1e-300, 1e-9, 0.001, 0.1, 0.25, 0.5, 0.6826894921370859, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999]
    confidences += [numbers.uniform(0, 0.9999) for _ in range(60)]
    confidences += [1 - 10 ** -numbers.uniform(4, 12) for _ in range(60)] + [1 - 1e-12]
    confidences += [2.0**-k for k in (1, 2, 3, 20, 52)] + [1 - 2.0**-k for k in range(2, 54)]
    confidences += [1 - k * 2.0**-53 for k in range(3, 40, 2)] + [0.5999999999999999, 0.6]
    confidences += [1 - 10 ** -numbers.uniform(0, 16) for _ in range(60)]
    z = []
    for confidence in confidences:
        exact = mpmath.sqrt(2) * mpmath.erfinv(mpf(confidence))
        z.append({"confidence": confidence, "z": float(exact)})
        written = float(mpmath.sqrt(2) * mpmath.erfinv(mpf(repr(confidence))))
        if confidence in (0.9, 0.95, 0.99):
            z[-1]["written"] = written
    write("z-score", "mpmath erfinv at 60 digits; `written`: of the level as it is written", z)


if __name__ == "__main__":
    sums()
    moments()
    quantiles()
    weighted_quantiles()
    percentile_ranks()
    distributions()
