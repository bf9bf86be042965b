"""Reference values for limits of quantiles by ranks: `python3 test/reference/quantile_limits.py`, then `npm run format`. Needs scipy."""

import json
import platform

import scipy
from scipy.stats import binom

from golden_path import golden_path


def ranks(n: int, p: float, confidence: float) -> list[int] | None:
    """The ranks by which DescTools::MedianCI and QuantileCI(method = "exact") go: quantiles of the binomial distribution."""
    tail = (1 - confidence) / 2
    low = int(binom.ppf(tail, n, p))
    high = n + 1 - int(binom.ppf(tail, n, 1 - p))
    return None if low < 1 or high > n else [low, high]


def coverage(n: int, p: float, limits: list[int]) -> float:
    """How often the limits hold the quantile of a continuous distribution."""
    return float(binom.cdf(limits[1] - 1, n, p) - binom.cdf(limits[0] - 1, n, p))


def main() -> None:
    cases = []
    for n in [1, 2, 5, 6, 7, 10, 35, 36, 71, 72, 100, 367, 368, 1000, 12345, 1_000_000]:
        for p in [0.5, 0.1, 0.75, 0.9, 0.95, 0.99]:
            for confidence in [0.6, 0.9, 0.95, 0.99]:
                found = ranks(n, p, confidence)
                case = {"n": n, "p": p, "confidence": confidence, "ranks": found}
                cases.append(case if found is None else {**case, "coverage": coverage(n, p, found)})
    source = {
        "script": "test/reference/quantile_limits.py",
        "method": "scipy.stats.binom.ppf (as qbinom in R's DescTools::MedianCI) and binom.cdf",
        "python": platform.python_version(),
        "scipy": scipy.__version__,
    }
    lines = ",\n    ".join(json.dumps(case) for case in cases)
    text = f'{{\n  "source": {json.dumps(source)},\n  "cases": [\n    {lines}\n  ]\n}}\n'
    golden_path("interval-quantile").write_text(text)


main()
