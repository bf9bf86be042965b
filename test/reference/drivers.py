"""Driver importance by least squares of every subset, pseudo-inverses and matrix roots. Writes test/drivers/driver-analysis.golden.json."""
import itertools
import json
import math
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.linalg import sqrtm

rng = np.random.default_rng(20260)


def r_squared(x, y):
    if x.shape[1] == 0:
        return 0.0
    design = np.column_stack([np.ones(len(y)), x])
    fitted = design @ np.linalg.lstsq(design, y, rcond=1e-12)[0]
    return 1 - float(np.sum((y - fitted) ** 2) / np.sum((y - y.mean()) ** 2))


def shapley(x, y):
    p = x.shape[1]
    value = {s: r_squared(x[:, list(s)], y) for k in range(p + 1) for s in itertools.combinations(range(p), k)}
    phi = [0.0] * p
    for order in itertools.permutations(range(p)) if p < 7 else []:
        for k, j in enumerate(order):
            phi[j] += (value[tuple(sorted(order[: k + 1]))] - value[tuple(sorted(order[:k]))]) / math.factorial(p)
    return phi


def analysed(name, drivers, outcome):
    x, y = np.array(drivers, float).T, np.array(outcome, float)
    varying = [j for j in range(x.shape[1]) if np.ptp(x[:, j]) > 0]
    kept = x[:, varying]
    z = (kept - kept.mean(0)) / kept.std(0)
    t = (y - y.mean()) / y.std()
    between, own = z.T @ z / len(y), z.T @ t / len(y)
    root = np.real(sqrtm(between))
    weights = (root**2) @ (np.linalg.pinv(root, rcond=1e-7) @ own) ** 2
    beta = np.linalg.pinv(between, rcond=1e-10) @ own
    collinear = np.linalg.matrix_rank(between, tol=1e-10) < len(varying)
    parts = shapley(kept, y)
    spread = lambda values, none: [float(values[varying.index(j)]) if j in varying else none for j in range(x.shape[1])]
    expected = {
        "rSquared": r_squared(x, y),
        "correlations": spread(own, None),
        "relativeWeights": spread(weights, 0.0),
        "shapley": spread(parts, 0.0),
    }
    if not collinear:
        expected["standardisedBetas"] = spread(beta, None)
    return {"name": name, "input": {"drivers": drivers, "outcome": outcome}, "expected": expected}


def answers(n, p, top, common):
    halo = rng.normal(size=n)
    x = np.clip(np.round(top / 2 + top / 5 * (common * halo[:, None] + rng.normal(size=(n, p)))), 1, top)
    y = np.clip(np.round(2 * x.mean(1) + halo + rng.normal(size=n)), 0, 10)
    return x.T.astype(int).tolist(), y.astype(int).tolist()


cases = []
x, y = answers(60, 6, 5, 1.0)
cases.append(analysed("six that go together", x, y))
x, y = answers(20, 1, 7, 0.5)
cases.append(analysed("one alone", x, y))
x, y = answers(40, 2, 5, 0.3)
cases.append(analysed("the third is the sum of the others, the fourth constant", x + [[a + b for a, b in zip(*x)], [3] * 40], y))
x, y = answers(35, 2, 5, 0.3)
cases.append(analysed("twins", [x[0], x[0], x[1]], y))
x = (1000 + rng.normal(size=(3, 50)) * [[1e-3], [1], [1e3]]).round(6)
y = (1e6 + 500 * x[0] + x[1] - x[2] / 2000 + rng.normal(size=50)).round(6)
cases.append(analysed("fractions far from 0", x.tolist(), y.tolist()))
made = f"test/reference/drivers.py, Python {sys.version.split()[0]}, NumPy {np.__version__}, SciPy {scipy.__version__}"
path = Path(__file__).parents[1] / "drivers" / "driver-analysis.golden.json"
path.write_text(json.dumps({"source": made, "cases": cases}) + "\n")
for case in cases:
    e = case["expected"]
    print(case["name"], e["rSquared"], sum(e["shapley"]), sum(e["relativeWeights"]))
