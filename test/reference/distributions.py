"""Reference values for the distributions and intervals of test/stats: `python3 test/reference/distributions.py`, then
`npm run format`, writes the golden files named below.

Needs numpy, scipy and mpmath. Tails are power series with positive terms at 60 digits, or their complement at up to 400, of
arguments that are taken as the doubles they are; scipy is asked whether it agrees. Doubles read back bit for bit.
"""

import json
import math
import platform
import random

import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy import special, stats

from golden_path import golden_path

VERSIONS = {
    "python": platform.python_version(),
    "numpy": numpy.__version__,
    "scipy": scipy.__version__,
    "mpmath": mpmath.__version__,
}
LEAST = 1e-300


def write(name, method, cases):
    rows = ",\n".join("    " + json.dumps(case) for case in cases)
    source = json.dumps({"script": "test/reference/distributions.py", "method": method, **VERSIONS})
    golden_path(name).write_text(f'{{\n  "source": {source},\n  "cases": [\n{rows}\n  ]\n}}\n')
    print(name, len(cases))


def positive_series(ratio):
    """1 + r(1) + r(1) r(2) + …, until the terms fall and no longer count."""
    total, term, k = mpf(1), mpf(1), 0
    while True:
        k += 1
        r = ratio(k)
        term *= r
        total += term
        if r < 1 and term < total * mpf(10) ** (-mp.dps) * (1 - r):
            return total


def beta_below(a, b, x, y):
    weight = mpmath.exp(
        a * mpmath.log(x) + b * mpmath.log(y) + mpmath.loggamma(a + b) - mpmath.loggamma(a) - mpmath.loggamma(b)
    )
    return weight / a * positive_series(lambda k: (a + b + k - 1) / (a + k) * x)


def beta_tails(a, b, x, y):
    """(below x, above x) for x + y = 1 at more digits than the tails are wanted with."""
    slow = lambda a, b, x, y: max(((a + b) * x - a) / y, 0) + 300 / y
    if slow(a, b, x, y) < 20000 and slow(b, a, y, x) < 20000:
        return beta_below(a, b, x, y), beta_below(b, a, y, x)
    tail = min(special.betainc(float(a), float(b), float(x)), special.betainc(float(b), float(a), float(y)))
    with mp.workdps(400 if tail < 1e-290 else 70 - int(math.log10(tail))):
        if slow(a, b, x, y) <= slow(b, a, y, x):
            below = beta_below(a, b, x, y)
            return below, 1 - below
        above = beta_below(b, a, y, x)
        return 1 - above, above


def complement(x):
    with mp.workdps(450):
        return 1 - x


def gamma_tails(shape, x):
    upper = float(special.gammaincc(float(shape), float(x)))
    with mp.workdps(400 if upper < 1e-290 else 65 - int(math.log10(upper))):
        weight = mpmath.exp(shape * mpmath.log(x) - x - mpmath.loggamma(shape + 1))
        below = weight * positive_series(lambda k: x / (shape + k))
        return below, 1 - below


def solve(tails, density, p, at):
    """The x whose lower tail is p, by Newton's method on the logarithm of the smaller tail; `at` starts near it."""
    low = p < 0.5
    target = p if low else 1 - p
    for _ in range(60):
        below, above = tails(at)
        tail = below if low else above
        step = mpmath.log(tail / target) * tail / density(at)
        moved = at - step if low else at + step
        if moved <= 0:
            moved = at / 2
        if abs(moved - at) < abs(at) * mpf(10) ** -25:
            return moved
        at = moved
    raise ArithmeticError("no quantile")


def beta_quantile(a, b, p):
    a, b, p = mpf(a), mpf(b), mpf(p)
    log_density = lambda x: (
        (a - 1) * mpmath.log(x)
        + (b - 1) * mpmath.log(1 - x)
        + mpmath.loggamma(a + b)
        - mpmath.loggamma(a)
        - mpmath.loggamma(b)
    )
    start = float(special.betaincinv(float(a), float(b), float(p)))
    if not 1e-290 < start < 1 - 1e-14:
        return None
    return solve(lambda x: beta_tails(a, b, x, complement(x)), lambda x: mpmath.exp(log_density(x)), p, mpf(start))


def gamma_quantile(shape, p):
    shape, p = mpf(shape), mpf(p)
    log_density = lambda x: (shape - 1) * mpmath.log(x) - x - mpmath.loggamma(shape)
    start = float(special.gammaincinv(float(shape), float(p)))
    if start < 1e-290:
        return None
    return solve(lambda x: gamma_tails(shape, x), lambda x: mpmath.exp(log_density(x)), p, mpf(start))


def t_upper(t, df):
    """P(T > t) for t > 0."""
    t, df = mpf(t), mpf(df)
    with mp.workdps(450):
        x, y = df / (df + t * t), t * t / (df + t * t)
    return beta_tails(df / 2, mpf(1) / 2, x, y)[0] / 2


def t_quantile(df, p):
    """Positive quantile of the upper tail p < 1/2."""
    p, df = mpf(p), mpf(df)
    start = float(-special.stdtrit(float(df), float(p)))
    half = mpf(1) / 2
    scale = mpmath.loggamma((df + 1) / 2) - mpmath.loggamma(df / 2) - mpmath.log(mpmath.pi * df) / 2
    density = lambda t: mpmath.exp(scale - (df + 1) / 2 * mpmath.log1p(t * t / df))
    at = mpmath.log(mpf(start))
    for _ in range(200):
        t = mpmath.exp(at)
        tail = t_upper(t, df)
        step = mpmath.log(tail / p) * tail / (t * density(t))
        at += step
        if abs(step) < mpf(10) ** -25:
            return mpmath.exp(at)
    raise ArithmeticError("no quantile")


def agree(value, reference, relative, what):
    value, reference = float(value), float(reference)
    # scipy itself loses digits far out and with large parameters
    if abs(value - reference) > relative * abs(reference):
        print("scipy differs", what, value, reference)


def log_gammas():
    numbers = random.Random(11)
    points = [1e-300, 1e-20, 1e-6, 0.1, 0.4999, 0.5, 0.9, 1, 1.0000001, 0.999, 1.1, 1.4999, 1.5, 1.9, 1.99999, 2]
    points += [2.0000001, 2.1, 2.4999, 2.5, 3, 10.5, 15.999, 16, 100, 1e5, 1e15, 1e100, 1e305]
    points += [10 ** numbers.uniform(-3, 6) for _ in range(60)] + [numbers.uniform(0.4, 2.6) for _ in range(40)]
    write("log-gamma", "mpmath.loggamma at 60 digits", [{"x": x, "logGamma": float(mpmath.loggamma(mpf(x)))} for x in points])


def near_mean(numbers, a, b):
    """A share within 38 deviations of the mean, on a scale that leaves none outside 0…1."""
    z = numbers.choice([0, 1, 1, 1]) * numbers.uniform(-38, 38) if numbers.random() < 0.5 else numbers.uniform(-4, 4)
    logit = math.log(a) - math.log(b) + z * math.sqrt(1 / a + 1 / b)
    return 1 / (1 + math.exp(-logit)) if abs(logit) < 690 else None


def betas():
    numbers = random.Random(12)
    shapes = [(5e5, 5e5), (1e6, 1e6), (1e6, 1), (1, 1e6), (1e6, 0.001), (0.001, 1e6), (0.001, 0.001), (0.5, 0.5), (1, 1)]
    shapes += [(1, 0.5), (0.5, 1), (2, 3), (82.5, 18.5), (3, 1e5), (1e5, 3), (0.001, 1), (1, 0.001), (999999.5, 0.5)]
    cases = []
    for k in range(260):
        a, b = shapes[k % len(shapes)] if k < 90 else [10 ** numbers.uniform(-3, 6) for _ in range(2)]
        x = near_mean(numbers, a, b) if k % 4 else numbers.random()
        if x is None or not 1e-300 < x < 1:
            continue
        below, above = beta_tails(mpf(a), mpf(b), mpf(x), complement(mpf(x)))
        if min(below, above) < LEAST:
            continue
        agree(special.betainc(a, b, x), below, 1e-9, (a, b, x))
        cases.append({"x": x, "a": a, "b": b, "cdf": float(below), "upperTail": float(above)})
    levels = [1e-12, 1e-6, 0.005, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999, 1 - 1e-9, 1 - 1e-12]
    for k in range(150):
        a, b = shapes[k % len(shapes)] if k < 72 else [10 ** numbers.uniform(-3, 6) for _ in range(2)]
        p = levels[k % len(levels)] if k < 100 else 10 ** -numbers.uniform(0, 12)
        quantile = beta_quantile(a, b, p)
        if quantile is None:
            continue
        agree(special.betaincinv(a, b, p), quantile, 1e-9, (a, b, p))
        cases.append({"probability": p, "a": a, "b": b, "quantile": float(quantile)})
    write("beta", "mpmath, power series of the incomplete beta function and its inverse", cases)


def gammas():
    numbers = random.Random(13)
    shapes = [0.5, 1, 1.5, 2, 10, 100, 1e3, 1e4, 1e5, 1e6, 0.001, 0.01]
    cases = []
    for k in range(160):
        shape = shapes[k % len(shapes)] if k < 84 else 10 ** numbers.uniform(-0.3, 6)
        z = numbers.uniform(-4, 4) if k % 2 else numbers.uniform(-37, 37)
        root = 1 - 1 / (9 * shape) + z / (3 * math.sqrt(shape)) if shape > 20 else 0
        x = shape * root**3 if root > 0 else numbers.choice([1e-6, 1, 10, 100]) * numbers.random() * (1 + shape)
        below, above = gamma_tails(mpf(shape), mpf(x))
        if min(below, above) < LEAST:
            continue
        agree(special.gammainc(shape, x), below, 1e-9, (shape, x))
        cases.append({"x": x, "shape": shape, "cdf": float(below), "upperTail": float(above)})
    levels = [1e-12, 1e-6, 0.005, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999, 1 - 1e-9, 1 - 1e-12]
    for k in range(100):
        shape = shapes[k % len(shapes)] if k < 60 else 10 ** numbers.uniform(-0.3, 6)
        p = levels[k % len(levels)]
        quantile = gamma_quantile(shape, p)
        if quantile is None:
            continue
        agree(special.gammaincinv(shape, p), quantile, 1e-9, (shape, p))
        cases.append({"probability": p, "shape": shape, "quantile": float(quantile)})
    write("gamma", "mpmath, power series of the incomplete gamma function and its inverse", cases)


def student_ts():
    numbers = random.Random(14)
    freedoms = [0.1, 0.5, 1, 1.5, 2, 3, 10, 30.7, 100, 1e3, 1e5, 1e6, 1e8]
    cases = []
    for k in range(170):
        df = freedoms[k % len(freedoms)] if k < 91 else 10 ** numbers.uniform(-1, 8)
        t = abs(numbers.gauss(0, 2)) if k % 3 else 10 ** numbers.uniform(-9, 1.57 if df > 300 else 20)
        upper = t_upper(t, df)
        if upper < LEAST:
            continue
        agree(special.stdtr(df, -t), upper, 1e-9, (t, df))
        cases.append({"t": t, "df": df, "cdf": float(1 - upper), "upperTail": float(upper)})
    with mp.workdps(500):
        cases.append({"t": 1e200, "df": 0.1, "cdf": 1.0, "upperTail": float(t_upper(1e200, 0.1))})
    for k in range(110):
        df = freedoms[k % len(freedoms)] if k < 65 else 10 ** numbers.uniform(-1, 8)
        p = [1e-12, 1e-6, 0.005, 0.025, 0.05, 0.3, 0.45, 0.4999999][k % 8]
        quantile = t_quantile(df, p)
        agree(-special.stdtrit(df, p), quantile, 1e-9, (df, p))
        cases.append({"probability": p, "df": df, "quantile": float(-quantile)})
    for df in freedoms:
        for p in [0.6, 0.975, 0.99999, 1 - 1e-12]:
            cases.append({"probability": p, "df": df, "quantile": float(t_quantile(df, 1 - mpf(p)))})
    write("student-t", "mpmath, power series of the incomplete beta function and its inverse", cases)


def chi_squares():
    cases = []
    for df in [1, 2, 3, 4.5, 10, 30, 1000, 2e6]:
        for factor in [0.01, 0.5, 1, 1.01, 2, 20]:
            x = df * factor
            if df > 1e5 and abs(factor - 1) > 0.1:
                continue
            below, above = gamma_tails(mpf(df) / 2, mpf(x) / 2)
            if min(below, above) > LEAST:
                cases.append({"x": x, "df": df, "cdf": float(below), "upperTail": float(above)})
        for p in [1e-12, 0.01, 0.5, 0.95, 0.999, 1 - 1e-12]:
            cases.append({"probability": p, "df": df, "quantile": float(2 * gamma_quantile(mpf(df) / 2, p))})
    write("chi-square", "mpmath, as for the gamma distribution", cases)


def exact_shares():
    cases = []
    for total in [1, 2, 7, 20, 100, 1234, 60310, 1000000]:
        for count in sorted({0, 1, total // 3, total - 1, total}):
            for confidence in [0.5, 0.9, 0.95, 0.999]:
                tail = (1 - confidence) / 2
                k, rest = count, total - count
                cases.append(
                    {
                        "count": count,
                        "total": total,
                        "confidence": confidence,
                        "clopperPearson": [
                            float(special.betaincinv(k, rest + 1, tail)) if k else 0,
                            float(special.betainccinv(k + 1, rest, tail)) if rest else 1,
                        ],
                        "jeffreys": [
                            float(special.betaincinv(k + 0.5, rest + 0.5, tail)),
                            float(special.betainccinv(k + 0.5, rest + 0.5, tail)),
                        ],
                    }
                )
    write("interval-proportion-exact", "scipy.special.betaincinv and betainccinv", cases)


def counts():
    cases = []
    for count in [0, 1, 2, 5, 17, 250, 12345, 1000000]:
        for exposure in [1, 0.25, 1200]:
            for confidence in [0.5, 0.9, 0.95, 0.999]:
                tail = (1 - confidence) / 2
                z = mpf(float(stats.norm.isf(tail)))
                half = z * mpmath.sqrt(count + z * z / 4)
                cases.append(
                    {
                        "count": count,
                        "exposure": exposure,
                        "confidence": confidence,
                        "poissonExact": [
                            float(special.gammaincinv(count, tail)) / exposure if count else 0,
                            float(special.gammainccinv(count + 1, tail)) / exposure,
                        ],
                        "poissonScore": [
                            float((count + z * z / 2 - half) / exposure) if count else 0,
                            float((count + z * z / 2 + half) / exposure),
                        ],
                    }
                )
    write("interval-count", "scipy.special.gammaincinv and gammainccinv (as R poisson.test); the score formula in mpmath", cases)


mp.dps = 60
for part in (log_gammas, exact_shares, counts, student_ts, betas, gammas, chi_squares):
    part()
