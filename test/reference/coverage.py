"""Writes test/deep/coverage.golden.json: how often intervals hold the true value, by exact enumeration.

    python3 test/reference/coverage.py

Nothing here shares a formula with the library where another one exists: the score interval by bisection on the test itself,
with the likelihood maximised numerically; the bootstrap by convolution; Dirichlet by Gauss-Legendre quadrature of as many
nodes as make it exact; Wilson and Clopper-Pearson by SciPy's binomtest.
"""

import json
import platform
from pathlib import Path

import numpy as np
import scipy
from scipy import stats
from scipy.special import betainc, gammaln

TIE = 1e-9

DISTRIBUTIONS = {
    # the seven usual ones, then six for other shapes: even, polar, nearly all passive, two typical, negative
    "nps": [
        [2, 8, 90], [5, 10, 85], [1, 50, 49], [10, 30, 60], [20, 60, 20], [25, 30, 45], [30, 30, 40],
        [1, 1, 1], [45, 10, 45], [5, 90, 5], [20, 30, 50], [10, 60, 30], [60, 25, 15],
    ],
    "share": [[100 - p, p] for p in (1, 5, 10, 20, 50, 80, 90, 95, 99)],
    "mean of 5": [
        [5, 5, 10, 35, 45], [1, 1, 2, 6, 90], [40, 8, 4, 8, 40], [1, 1, 1, 1, 1], [6, 24, 40, 24, 6],
        [1, 2, 4, 90, 3], [50, 25, 15, 7, 3],
    ],
    "mean of 7": [
        [2, 3, 5, 10, 20, 35, 25], [1, 1, 1, 1, 2, 4, 90], [40, 6, 3, 2, 3, 6, 40], [1, 1, 1, 1, 1, 1, 1],
        [3, 9, 22, 32, 22, 9, 3], [1, 1, 2, 2, 2, 90, 2], [50, 22, 12, 7, 5, 3, 1],
    ],
}  # fmt: skip


def compositions(n, levels):
    if levels == 1:
        return np.array([[n]])
    parts = []
    for first in range(n + 1):
        rest = compositions(n - first, levels - 1)
        parts.append(np.hstack([np.full((len(rest), 1), first), rest]))
    return np.vstack(parts)


@np.errstate(invalid="ignore")
def score_low(counts, z):
    """Smallest mean that the score test does not reject."""
    counts = counts.astype(float)
    n = counts.sum(1)
    levels = np.arange(counts.shape[1])
    mean = counts @ levels / n
    low, high = np.zeros(len(n)), mean.copy()
    for _ in range(52):
        mu = (low + high) / 2
        safe = np.where(mu > 0, mu, 1)
        away = levels - mu[:, None]
        # below the mean the multiplier is positive; at 1 / mu the rest of the probability goes to level 0
        under, over = np.zeros(len(n)), 1 / safe
        for _ in range(54):
            tried = (under + over) / 2
            balance = (counts * away / (1 + tried[:, None] * away)).sum(1)
            under, over = np.where(balance > 0, tried, under), np.where(balance > 0, over, tried)
        divisor = 1 + tried[:, None] * away
        shares = np.where(counts > 0, counts / n[:, None] / np.where(counts > 0, divisor, 1), 0)
        variance = (shares * away**2).sum(1) + np.maximum(0, 1 - shares.sum(1)) * mu**2
        rejected = (mean - mu) ** 2 * n > z * z * variance
        low, high = np.where(rejected, mu, low), np.where(rejected, high, mu)
    return (low + high) / 2


def score(counts, n, confidence):
    z = stats.norm.isf((1 - confidence) / 2)
    return score_low(counts, z), counts.shape[1] - 1 - score_low(counts[:, ::-1], z)


def student(counts, n, confidence):
    levels = np.arange(counts.shape[1])
    mean = counts @ levels / n
    sd = np.sqrt((counts * (levels - mean[:, None]) ** 2).sum(1) / (n - 1))
    half = stats.t.isf((1 - confidence) / 2, n - 1) * sd / np.sqrt(n)
    return mean - half, mean + half


def nps_wald(counts, n, confidence):
    shares = counts / n
    value = shares[:, 2] - shares[:, 0]
    half = stats.norm.isf((1 - confidence) / 2) * np.sqrt(np.maximum(0, shares[:, 2] + shares[:, 0] - value**2) / n)
    return value - half, value + half


def nps_adjusted(counts, n, confidence):
    return nps_wald(counts + [0.75, 1.5, 0.75], n + 3, confidence)


def nps_bootstrap(counts, n, confidence):
    shares = counts / n
    sums = np.zeros((len(counts), 2 * n + 1))
    sums[:, n] = 1
    for _ in range(n):
        sums = (
            shares[:, 1:2] * sums
            + shares[:, 2:3] * np.pad(sums, ((0, 0), (1, 0)))[:, :-1]
            + shares[:, 0:1] * np.pad(sums, ((0, 0), (0, 1)))[:, 1:]
        )
    below = sums.cumsum(1)
    tail = (1 - confidence) / 2
    return [((below >= p - 1e-12).argmax(1) - n) / n for p in (tail, 1 - tail)]


def nps_dirichlet(counts, n, confidence):
    nodes, weights = np.polynomial.legendre.leggauss(n // 2 + 4)

    def above(d, m, p, x):
        """P(P - D > x) for x >= 0: a polynomial integrated from x to 1."""
        t = x[:, None] + (1 - x[:, None]) * (nodes + 1) / 2
        a, b = (p + 1)[:, None], (d + 1)[:, None]
        c = (m + 1)[:, None]
        log = (a + b - 1) * np.log(t) + (c - 1) * np.log1p(-t) + gammaln(a + b + c) - gammaln(a + b) - gammaln(c)
        tail = betainc(b, a, (1 - x[:, None] / t) / 2)
        return (np.exp(log) * tail * weights).sum(1) * (1 - x) / 2

    def quantile(d, m, p, tail):
        """The x that is exceeded with probability tail."""
        low, high = -np.ones(len(d)), np.ones(len(d))
        for _ in range(50):
            x = (low + high) / 2
            up = x >= 0
            exceeded = np.empty(len(d))
            exceeded[up] = above(d[up], m[up], p[up], x[up])
            exceeded[~up] = 1 - above(p[~up], m[~up], d[~up], -x[~up])
            low, high = np.where(exceeded > tail, x, low), np.where(exceeded > tail, high, x)
        return (low + high) / 2

    d, m, p = counts.T.astype(float)
    tail = (1 - confidence) / 2
    return -quantile(p, m, d, tail), quantile(d, m, p, tail)


def by_share(bounds):
    def method(counts, n, confidence):
        both = [bounds(int(k), n, confidence) for k in counts[:, 1]]
        return np.array([low for low, _ in both]), np.array([high for _, high in both])

    return method


def binomial(name):
    def bounds(k, n, confidence):
        interval = stats.binomtest(k, n).proportion_ci(confidence, name)
        return interval.low, interval.high

    return by_share(bounds)


def normal_share(add):
    def bounds(k, n, confidence):
        z = stats.norm.isf((1 - confidence) / 2)
        extra = z * z if add else 0
        p = (k + extra / 2) / (n + extra)
        half = z * np.sqrt(p * (1 - p) / (n + extra))
        return p - half, p + half

    return by_share(bounds)


def jeffreys(k, n, confidence):
    tail = (1 - confidence) / 2
    return stats.beta.ppf(tail, k + 0.5, n - k + 0.5), stats.beta.isf(tail, k + 0.5, n - k + 0.5)


def points(method):
    """From levels, or from differences of shares, to points; clamped as the library does."""
    levels = method in (score, student)

    def bounds(counts, n, confidence):
        return [np.clip(100 * (b - 1 if levels else b), -100, 100) for b in method(counts, n, confidence)]

    return bounds


def clamped(method):
    return lambda *given: [np.clip(b, 0, 1) for b in method(*given)]


NPS = {
    "score": points(score),
    "adjusted-wald": points(nps_adjusted),
    "wald": points(nps_wald),
    "student-t": points(student),
    "bootstrap": points(nps_bootstrap),
    "dirichlet(1)": points(nps_dirichlet),
}
SHARE = {
    "wilson": clamped(binomial("wilson")),
    "clopper-pearson": clamped(binomial("exact")),
    "agresti-coull": clamped(normal_share(True)),
    "jeffreys": clamped(by_share(jeffreys)),
    "wald": clamped(normal_share(False)),
}
MEAN = {"score": score, "student-t": student}

PLAN = [
    ("nps", NPS, 0.95, (5, 10, 20, 50, 100)),
    ("nps", NPS, 0.9, (10, 20)),
    ("share", SHARE, 0.95, (1, 2, 5, 10, 20, 50, 100)),
    ("share", SHARE, 0.9, (10, 20)),
    ("mean of 5", MEAN, 0.95, (2, 5, 10, 20, 30)),
    ("mean of 5", MEAN, 0.9, (10,)),
    ("mean of 7", MEAN, 0.95, (5, 10)),
]


def cases():
    for table, methods, confidence, sizes in PLAN:
        shares = np.array([np.array(each) / sum(each) for each in DISTRIBUTIONS[table]])
        value = shares @ np.arange(shares.shape[1])
        if table == "nps":
            value = 100 * (value - 1)
        for n in sizes:
            counts = compositions(n, shares.shape[1])
            ways = gammaln(n + 1) - gammaln(counts + 1).sum(1)
            probability = np.exp(ways[:, None] + counts @ np.log(shares).T)
            assert abs(probability.sum(0) - 1).max() < 1e-11
            for name, method in methods.items():
                low, high = (np.asarray(bound)[:, None] for bound in method(counts, n, confidence))
                held = (low <= value + TIE) & (value - TIE <= high)
                yield {
                    "table": table,
                    "n": n,
                    "confidence": confidence,
                    "method": name,
                    "coverage": [round(float(x), 13) for x in (probability * held).sum(0)],
                    "width": [round(float(x), 12) for x in (probability * (high - low)).sum(0)],
                }
                print(table, n, confidence, name, flush=True)


def worst():
    """The lowest coverage over all distributions whose shares are whole percentages, mirrored ones once, and where it is."""
    grid = np.array([[d, 100 - d - p, p] for d in range(51) for p in range(d, 101 - d)])
    value = grid[:, 2] - grid[:, 0]
    with np.errstate(divide="ignore"):
        logs = np.maximum(np.log(grid / 100), -1e6)
    for n in (5, 10, 20, 50, 100):
        counts = compositions(n, 3)
        probability = np.exp((gammaln(n + 1) - gammaln(counts + 1).sum(1))[:, None] + counts @ logs.T)
        for name in ("score", "adjusted-wald", "wald", "student-t"):
            low, high = (np.asarray(bound)[:, None] for bound in NPS[name](counts, n, 0.95))
            coverage = (probability * ((low <= value + TIE) & (value - TIE <= high))).sum(0)
            yield {"n": n, "method": name, "lowest": round(float(coverage.min()), 13)}
            print("worst", n, name, coverage.min(), grid[coverage.argmin()], flush=True)


if __name__ == "__main__":
    source = {
        "script": "test/reference/coverage.py",
        "method": "exact enumeration of all ways the answers can fall; a true value within 1e-9 of a bound is held",
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
    }
    golden = {"source": source, "tolerance": 1e-9, "distributions": DISTRIBUTIONS, "cases": list(cases())}
    golden["worst"] = list(worst())
    path = Path(__file__).parents[1] / "deep" / "coverage.golden.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf8")
