"""Writes the exact part of test/survey/nps/weighted-nps.golden.json: python3 test/reference/weighted_nps.py < oracle.json.

Weighted NPS in rational arithmetic on the very doubles, roots by mpmath with 60 digits. On standard input: the cases of kind
"nps.weighted" that other tools have made (statsmodels, R survey), which are copied as they are.
"""

import json
import random
import sys
from fractions import Fraction

import mpmath

from golden_path import golden_path

mpmath.mp.dps = 60


def root(x):
    return mpmath.sqrt(mpmath.mpf(x.numerator) / x.denominator)


def number(x):
    """The nearest double."""
    return float(x)


def case(name, scores, weights):
    x = [1 if s >= 9 else -1 if s < 7 else 0 for s in scores]
    w = [Fraction(one) for one in weights]
    n, total, squares = len(w), sum(w), sum(one * one for one in w)
    mean = sum(a * b for a, b in zip(x, w)) / total
    variance = sum(b * (a - mean) ** 2 for a, b in zip(x, w)) / total
    effective = total * total / squares
    spread = sum((b * (a - mean)) ** 2 for a, b in zip(x, w)) / total**2
    return {
        "name": name,
        "input": {"scores": scores, "weights": weights},
        "expected": {
            "value": number(100 * mean),
            "nEffective": number(effective),
            "designEffect": number(n / effective),
            "se": number(100 * root(variance / effective)),
            "seLinearised": number(100 * root(spread * n / (n - 1))) if n > 1 else None,
        },
    }


def main():
    draw = random.Random(20260301)
    many = [draw.randint(0, 10) for _ in range(200)]
    cases = [
        case("one answer", [9], [0.1]),
        case("tenths", [10, 9, 3, 7], [0.1, 0.2, 0.3, 0.4]),
        case("equal tenths", [10, 9, 3, 7, 2, 10, 8], [0.1] * 7),
        case("all promoters", [10, 9, 9, 10], [0.3, 0.7, 1.9, 1e-3]),
        case("nearly all weight on promoters", [10, 10, 10, 3], [1e15, 3e15, 7e15, 1]),
        case("nearly all weight on detractors", [0, 0, 6, 9, 8], [1e9, 3e9, 7e9, 1, 2]),
        case("classes that nearly cancel", [10, 0, 9, 3, 8], [1e16, 1e16, 0.1, 0.2, 1]),
        case("two hundred orders of magnitude", [10, 0, 8, 9], [1e100, 1e-100, 3, 0.1]),
        case("close to the limits", [10, 0, 8, 9], [2.0**400, 2.0**399, 2.0**-400, 2.0**398]),
        case("weights of zero", [10, 0, 9, 7, 10, 2, 5], [1, 0, 1.5, 0.5, 2, 1, 0]),
        case("two hundred lognormal", many, [draw.lognormvariate(0, 0.8) for _ in many]),
        case("two hundred in cents", many, [draw.randint(1, 500) / 100 for _ in many]),
    ]
    summary = [one for one in json.load(sys.stdin) if one["kind"] == "nps.weighted"]
    golden = {
        "source": {
            "exact": f"test/reference/weighted_nps.py: Python {sys.version.split()[0]} fractions, mpmath {mpmath.__version__}, nearest doubles",
            "tolerance": "value and nEffective to the bit, the others to 4 units in the last place",
        },
        "summary": [{key: one[key] for key in ("name", "input", "expected", "source", "tolerance")} for one in summary],
        "cases": cases,
    }
    path = golden_path("weighted-nps")
    path.write_text(json.dumps(golden, indent=2) + "\n")


main()
