"""Reference values for quotients, summaries and rates: `python3 test/reference/kernels.py`, then `npm run format`.

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


def write(path, method, tolerance, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    about = {"script": "test/reference/kernels.py", "method": method, "tolerance": tolerance, **VERSIONS}
    golden_path(path).write_text(f'{{\n  "source": {json.dumps(about)},\n  "cases": [\n{rows}\n  ]\n}}\n')


def exactly(fraction):
    return mpf(fraction.numerator) / mpf(fraction.denominator)


def t_quantile(confidence, df):
    """Two-sided, from the incomplete beta function at 60 digits, by bisection and Newton from scipy's value."""
    tail = (1 - mpf(confidence)) / 2
    start = mpf(float(stats.t.isf(float(tail), df)))

    def upper(t):
        return mpmath.betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2

    return mpmath.findroot(lambda t: mpmath.log(upper(t)) - mpmath.log(tail), start)


def quotients():
    numbers = random.Random(11)
    normal = numbers.gauss
    sets = {
        "contacts per order": ([2, 0, 4], [4, 1, 5]),
        "orders of 40 customers": (
            [numbers.randrange(0, 4) for _ in range(40)],
            [numbers.randrange(0, 9) for _ in range(40)],
        ),
        "revenue per visit": (
            [round(math.exp(normal(3, 1)), 2) for _ in range(60)],
            [1 + numbers.randrange(0, 5) for _ in range(60)],
        ),
        "one large row": ([1, 2, 1, 5000], [2, 3, 1, 9000]),
        "nearly on a line": ([0.1, 0.2, 0.7, 1e6], [0.3, 0.6, 2.1, 3e6]),
        "far from the origin": (
            [1e9 + normal(0, 1) for _ in range(30)],
            [2e9 + normal(0, 1) for _ in range(30)],
        ),
        "signed, wide": (
            [normal(0, 1) * 2.0 ** numbers.randrange(-100, 100) for _ in range(30)],
            [abs(normal(0, 1)) * 2.0 ** numbers.randrange(-100, 100) for _ in range(30)],
        ),
        "numerators that cancel": ([1e100, -1e100, 3.5], [1, 2, 0.5]),
        "huge": ([2.0**400, 2.0**399, -(2.0**398)], [2.0**400, 2.0**397, 2.0**396]),
        "least denominators": ([3, 1], [2.0**-400, 0]),
        "one pair": ([3], [4]),
        "no denominators": ([3, 4], [0, 0]),
    }
    cases = []
    for name, (xs, ys) in sets.items():
        x, y = [Fraction(v) for v in xs], [Fraction(v) for v in ys]
        n, total = len(x), sum(y)
        case = {"name": name, "numerator": xs, "denominator": ys, "value": None, "se": None, "intervals": []}
        if total:
            r = sum(x) / total
            case["value"] = float(exactly(r))
            if n > 1:
                spread = sum((a - r * b) ** 2 for a, b in zip(x, y)) * Fraction(n, n - 1)
                se = mpmath.sqrt(exactly(spread)) / exactly(total)
                case["se"] = float(se)
                for confidence in (0.95, 0.8, 0.999):
                    half = t_quantile(confidence, n - 1) * se
                    ends = [float(exactly(r) - half), float(exactly(r) + half)]
                    case["intervals"].append({"confidence": confidence, "low": ends[0], "high": ends[1]})
        cases.append(case)
    method = "sum of (x - ry)^2 in exact rationals, row by row; t from mpmath betainc at 60 digits"
    write("quotient", method, 1e-11, cases)


def summaries():
    numbers = random.Random(12)
    sets = {
        "textbook": [2, 4, 4, 4, 5, 5, 7, 9],
        "amounts": [round(math.exp(numbers.gauss(3, 1.2)), 2) for _ in range(80)],
        "scores": [numbers.randrange(0, 11) for _ in range(50)],
        "far from 0": [1e9 + numbers.gauss(0, 1) for _ in range(20)],
        "signed": [numbers.gauss(0, 5) for _ in range(33)],
        "two": [1, 2.5],
        "one": [-3.25],
        "equal": [0.1] * 6,
    }
    cases = []
    asked = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1, 0.1]
    for name, values in sets.items():
        exact = [Fraction(v) for v in values]
        n = len(exact)
        mean = sum(exact) / n
        case = {
            "name": name,
            "values": values,
            "total": math.fsum(values),
            "mean": float(exactly(mean)),
            "sd": None,
            "se": None,
            "interval": None,
            "quantiles": [float(q) for q in numpy.quantile(values, asked, method="linear")],
        }
        if n > 1:
            variance = sum((v - mean) ** 2 for v in exact) / (n - 1)
            case["sd"] = float(mpmath.sqrt(exactly(variance)))
            se = mpmath.sqrt(exactly(variance / n))
            case["se"] = float(se)
            half = t_quantile(0.95, n - 1) * se
            case["interval"] = [float(exactly(mean) - half), float(exactly(mean) + half)]
        cases.append(case)
    method = "exact rationals; numpy.quantile(method='linear') at 0, .25, .5, .75, .9, .95, .99, 1, .1; t from mpmath"
    write("summary", method, 1e-11, cases)


def rates():
    cases = []
    for count, exposure in [(84, 12000), (42, 12000), (28, 8000), (0, 500), (1, 3), (2500, 1200), (7, 12.5), (100000, 4e7)]:
        for confidence in (0.95, 0.9):
            z = mpmath.sqrt(2) * mpmath.erfinv(mpf(repr(confidence)))
            x, half = mpf(count), z * mpmath.sqrt(count + z * z / 4)
            low = (x + z * z / 2 - half) if count else mpf(0)
            alpha = 1 - confidence
            exact = [
                float(stats.chi2.ppf(alpha / 2, 2 * count)) / 2 if count else 0.0,
                float(stats.chi2.isf(alpha / 2, 2 * count + 2)) / 2,
            ]
            cases.append(
                {
                    "count": count,
                    "exposure": exposure,
                    "confidence": confidence,
                    "value": 1000 * count / exposure,
                    "score": [float(1000 * low / exposure), float(1000 * (x + z * z / 2 + half) / exposure)],
                    "exact": [1000 * end / exposure for end in exact],
                }
            )
    write("rate", "score: closed form in mpmath; exact: scipy.stats.chi2 (Garwood)", 1e-10, cases)


def ratios():
    cases = []
    for good, bad in [(42, 28), (0, 5), (1, 1), (1000000, 1), (3, 1000000), (999999999, 2), (17, 400)]:
        for confidence in (0.95, 0.5, 0.999):
            z = mpmath.sqrt(2) * mpmath.erfinv(mpf(repr(confidence)))
            n, p = mpf(good + bad), mpf(good) / (good + bad)
            k = z * z / n
            half = mpmath.sqrt(k * (p * (1 - p) + k / 4))
            ends = [(p + k / 2 - half) / (1 + k), (p + k / 2 + half) / (1 + k)]
            odds = [float(end / (1 - end)) if good or end > 1e-50 else 0.0 for end in ends]
            case = {"compliments": good, "complaints": bad, "confidence": confidence, "value": good / bad}
            cases.append({**case, "low": odds[0], "high": odds[1]})
    write("compliment-to-complaint-ratio", "Wilson's ends in mpmath at 60 digits, as odds", 1e-11, cases)


if __name__ == "__main__":
    quotients()
    summaries()
    rates()
    ratios()
