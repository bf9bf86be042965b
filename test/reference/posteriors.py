"""P(A > B) of Beta and Dirichlet posteriors by nested Gauss-Legendre quadrature.

P - D of a Dirichlet(p, m, d) is S (2W - 1) with S ~ Beta(p + d, m) and W ~ Beta(p, d) independent. Writes the golden files of
test/comparison/posteriors.
"""
import json
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import beta

nodes, weights = np.polynomial.legendre.leggauss(600)


def grid(low, high):
    return low + (high - low) * (nodes + 1) / 2, weights * (high - low) / 2


def share(a, b):
    y, w = grid(0, 1)
    return float(np.sum(w * beta.sf(y, *a) * beta.pdf(y, *b)))


def over_s(x, p, m, d, inner):
    s, w = grid(abs(x), 1)
    return np.sum(w * beta.pdf(s, p + d, m) * inner((x / s + 1) / 2, s))


def nps(a, b):
    def tail(x):
        p, m, d = a
        above = over_s(x, p, m, d, lambda t, s: beta.sf(t, p, d))
        return above + (beta.cdf(abs(x), p + d, m) if x < 0 else 0)

    def density(x):
        p, m, d = b
        return over_s(x, p, m, d, lambda t, s: beta.pdf(t, p, d) / (2 * s))

    total = 0
    for low, high in [(-1, 0), (0, 1)]:
        x, w = grid(low, high)
        total += sum(v * tail(u) * density(u) for u, v in zip(x, w))
    return float(total)


made = f"test/reference/posteriors.py, Python {sys.version.split()[0]}, SciPy {scipy.__version__}, NumPy {np.__version__}"
folder = Path(__file__).parents[1] / "comparison" / "posteriors"
shares = [[[66, 100], [50, 100]], [[9, 12], [4, 11]], [[3, 40], [5, 20]], [[200, 400], [9, 20]], [[1, 1], [0, 1]]]
cases = [{"a": a, "b": b, "value": share((1 + a[0], 1 + a[1] - a[0]), (1 + b[0], 1 + b[1] - b[0]))} for a, b in shares]
(folder / "probability-of-higher-share.golden.json").write_text(json.dumps({"source": made, "cases": cases}, indent=2) + "\n")
sides = [[[9, 5, 3], [5, 4, 6]], [[2, 3, 4], [4, 3, 2]], [[30, 20, 10], [5, 5, 4]], [[12, 8, 5], [50, 40, 30]], [[8, 2, 1], [6, 3, 1]]]
cases = [{"a": a, "b": b, "value": nps([1 + x for x in a], [1 + x for x in b])} for a, b in sides]
(folder / "probability-of-higher-nps.golden.json").write_text(json.dumps({"source": made, "cases": cases}, indent=2) + "\n")
