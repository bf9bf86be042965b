"""Reference values for nps-*: `python3 test/reference/nps.py`, then `npm run format`, writes *.golden.json.

Needs numpy, scipy and mpmath. Doubles are written so that they read back bit for bit.
"""

import json
import math
import platform
from fractions import Fraction

import mpmath
import numpy
import scipy
from scipy import optimize, special, stats

from golden_path import golden_path

VERSIONS = {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__, "mpmath": mpmath.__version__}
mpmath.mp.dps = 40
NODES, WEIGHTS = numpy.polynomial.legendre.leggauss(80)


def write(name, method, tolerance, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    source = json.dumps({"script": "test/reference/nps.py", "method": method, "tolerance": tolerance, **VERSIONS})
    golden_path(name).write_text(f'{{\n  "source": {source},\n  "cases": [\n{rows}\n  ]\n}}\n')


def exceeds(p, m, d, x):
    """P(P - D > x) with P + D = t ~ Beta(p + d, m) and P / t ~ Beta(p, d): Gauss-Legendre in log(t / (1 - t)), piece by piece."""
    if x < 0:
        return 1 - exceeds(d, m, p, -x)
    levels = [1e-300, 1e-100, 1e-30, 1e-16, 1e-9, 1e-6, 1e-4, 1e-3, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5]
    logs = numpy.concatenate([-numpy.logspace(4.2, -2, 60), [0], numpy.logspace(-2, 4.2, 60)])
    spread = math.sqrt(1 / (p + d) + 1 / m)
    centre = math.log((p + d) / m)
    cuts = list(logs) + [centre + k * spread / 2 for k in range(-24, 25)]
    for level in levels:
        for share in (special.betaincinv(p, d, level), special.betainccinv(p, d, level)):
            if 2 * share > 1 + x and x > 0:
                cuts.append(math.log(x / (2 * share - 1 - x)))
    start = math.log(x / (1 - x)) if x > 0 else -1.6e4
    # towards t = x, where the inner probability may end like a root
    cuts += [start + 2.0**-k for k in range(0, 50)]
    cuts = sorted({start, *(cut for cut in cuts if start < cut < 1.6e4)})
    # extended precision: the terms are up to 1e9 times as large as their sum
    whole, middle = numpy.longdouble(p) + numpy.longdouble(d), numpy.longdouble(m)
    scale = numpy.longdouble(mpmath.nstr(mpmath.log(mpmath.beta(mpmath.mpf(p) + mpmath.mpf(d), mpmath.mpf(m))), 25))
    total = []
    for low, high in zip(cuts, cuts[1:]):
        y = (low + high) / 2 + (high - low) / 2 * NODES
        long = y.astype(numpy.longdouble)
        density = numpy.exp(-whole * numpy.logaddexp(0, -long) - middle * numpy.logaddexp(0, long) - scale).astype(float)
        ratio = numpy.minimum(1, x * (1 + numpy.exp(numpy.minimum(700, -y)))) if x > 0 else 0 * y
        total.append((high - low) / 2 * float(numpy.sum(WEIGHTS * density * special.betaincc(p, d, (1 + ratio) / 2))))
    return math.fsum(total)


def upper(p, m, d, tail):
    n = p + m + d
    mean = (p - d) / n
    sd = math.sqrt(m * (p + d) + 4 * p * d) / n / math.sqrt(n + 1)
    low = max(-1 + 1e-15, mean - sd * math.sqrt(tail / (1 - tail)))
    high = min(1 - 1e-15, mean + sd * math.sqrt((1 - tail) / tail))
    if exceeds(p, m, d, high) > tail:
        return high
    return optimize.brentq(lambda x: exceeds(p, m, d, x) - tail, low, high, xtol=1e-16, rtol=1e-14)


def dirichlet():
    cases = []
    for promoters, passives, detractors, alpha, level in [
        (1, 0, 0, 1, 0.95),
        (0, 1, 0, 1, 0.95),
        (0, 0, 1, 0.5, 0.8),
        (1, 1, 1, 1, 0.5),
        (5, 3, 2, 1, 0.9),
        (5, 3, 2, 0.5, 0.99),
        (12, 0, 0, 0.5, 0.95),
        (12, 0, 0, 0.1, 0.95),
        (0, 7, 0, 0.01, 0.95),
        (0, 3, 4, 0.01, 0.95),
        (3, 0, 4, 0.01, 0.9),
        (3, 2, 4, 0.01, 0.99),
        (3, 2, 4, 100, 0.95),
        (50, 30, 20, 1 / 3, 0.999999),
        (50, 30, 20, 1, 0.95),
        (50, 30, 20, 10, 0.1),
        (1, 99, 0, 1, 0.95),
        (0, 1000, 0, 0.5, 0.95),
        (0, 1000, 2, 0.01, 0.95),
        (400, 0, 600, 1, 0.95),
        (31877, 20111, 15234, 1, 0.95),
        (1000000, 1, 0, 1, 0.95),
        (1000000, 0, 0, 0.1, 0.9),
        (2, 1000000, 3, 0.5, 0.95),
        (400000, 5, 600000, 1, 0.95),
        (500000000, 300000000, 200000000, 1, 0.95),
        (1000000000, 1, 0, 1, 0.95),
        (1000000000, 0, 1000000000, 1, 0.99),
        (3, 1000000000, 0, 1, 0.95),
    ]:
        p, m, d = promoters + alpha, passives + alpha, detractors + alpha
        tail = (1 - level) / 2
        cases.append(
            {
                "promoters": promoters,
                "passives": passives,
                "detractors": detractors,
                "alpha": alpha,
                "level": level,
                "lower": -100 * upper(d, m, p, tail),
                "upper": 100 * upper(p, m, d, tail),
            }
        )
    method = "P + D beta, P / (P + D) beta: scipy.special.betaincc under Gauss-Legendre quadrature, brentq"
    write("nps-dirichlet", method, 1e-9, cases)


def smallest(promoters, passives, detractors, probability):
    """Smallest sum whose cumulative probability reaches the given one, by the distributions of passives and of promoters."""
    n = promoters + passives + detractors
    spread = 12 * math.sqrt(passives * (1 - passives / n)) + 40
    first, last = max(0, math.floor(passives - spread)), min(n, math.ceil(passives + spread))
    k = numpy.arange(first, last + 1, dtype=numpy.int64)
    weights = stats.binom.pmf(k, n, passives / n)
    low, high = -n, n
    while low < high:
        middle = (low + high) // 2
        inner = stats.binom.cdf((n - k + middle) // 2, n - k, promoters / (promoters + detractors))
        if float(numpy.sum(weights * inner)) >= probability:
            high = middle
        else:
            low = middle + 1
    return low


def bootstrap():
    cases = []
    for promoters, passives, detractors, level in [
        (1, 0, 0, 0.95),
        (1, 0, 1, 0.5),
        (1, 1, 0, 0.5),
        (1, 1, 1, 0.95),
        (1, 2, 1, 0.875),
        (2, 3, 5, 0.9),
        (0, 9, 1, 0.95),
        (9, 0, 3, 0.99),
        (20, 0, 1, 0.95),
        (30, 1, 0, 0.99),
        (13, 20, 7, 0.8),
        (25, 10, 25, 0.999999),
        (60, 1, 39, 0.95),
        (60, 0, 39, 0.95),
        (100, 60, 40, 0.2),
        (150, 100, 50, 0.999),
    ]:
        n = promoters + passives + detractors
        # coefficients of (d + m x + p x²)^n, whole numbers
        ways = [1]
        for _ in range(n):
            longer = [0] * (len(ways) + 2)
            for k, way in enumerate(ways):
                longer[k] += detractors * way
                longer[k + 1] += passives * way
                longer[k + 2] += promoters * way
            ways = longer
        bounds = []
        # the level as it is written, so that ties are ties
        exact = Fraction(str(level))
        for probability in ((1 - exact) / 2, (1 + exact) / 2):
            total = 0
            for k, way in enumerate(ways):
                total += way
                if total >= probability * n**n:
                    bounds.append(100 * (k - n) / n)
                    break
        cases.append(
            {
                "promoters": promoters,
                "passives": passives,
                "detractors": detractors,
                "level": level,
                "lower": bounds[0],
                "upper": bounds[1],
            }
        )
    for promoters, passives, detractors, level in [
        (500, 300, 200, 0.95),
        (9990, 3, 7, 0.95),
        (50000, 1, 49999, 0.9),
        (31877, 20111, 15234, 0.99),
        (500000, 300000, 200000, 0.95),
        (499998, 2, 500000, 0.95),
        (3, 999990, 7, 0.999),
        (2, 10**9, 0, 0.95),
        (2, 0, 10**12, 0.9),
    ]:
        lower, upper = (
            smallest(promoters, passives, detractors, probability) for probability in ((1 - level) / 2, (1 + level) / 2)
        )
        n = promoters + passives + detractors
        cases.append(
            {
                "promoters": promoters,
                "passives": passives,
                "detractors": detractors,
                "level": level,
                "lower": 100 * lower / n,
                "upper": 100 * upper / n,
            }
        )
    method = "up to 300 whole-number convolution, smallest sum whose cumulative probability reaches the exact fraction; above binomial passives, then binomial promoters"
    write("nps-bootstrap", method, 1e-12, cases)


if __name__ == "__main__":
    bootstrap()
    dirichlet()
