"""Bootstrap by the written-down generator, index by index, with NumPy quantiles and SciPy's formula of BCa.

Writes test/resampling/bootstrap.golden.json.
"""
import json
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import norm

WORD, LONG = 2**32 - 1, 2**64 - 1


def generator(seed):
    """xoshiro128**, its state from SplitMix64."""
    state = []
    for step in (1, 2):
        z = (seed + step * 0x9E3779B97F4A7C15) & LONG
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & LONG
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & LONG
        z ^= z >> 31
        state += [z & WORD, z >> 32]
    rotate = lambda x, k: ((x << k) | (x >> (32 - k))) & WORD
    while True:
        yield rotate(state[1] * 5 & WORD, 7) * 9 & WORD
        t = state[1] << 9 & WORD
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= t
        state[3] = rotate(state[3], 11)


def below(words, n):
    mask = (1 << (n - 1).bit_length()) - 1
    while n > 1:
        drawn = next(words) & mask
        if drawn < n:
            return drawn
    return 0


def resampled(units, statistic, seed, resamples, confidence):
    words = generator(seed)
    flat = lambda chosen: [value for unit in chosen for value in unit]
    value = statistic(flat(units))
    draws = np.array([statistic(flat([units[below(words, len(units))] for _ in units])) for _ in range(resamples)])
    tails = np.array([(1 - confidence) / 2, (1 + confidence) / 2])
    z0 = norm.ppf((np.mean(draws < value) + np.mean(draws <= value)) / 2)
    left = np.array([statistic(flat(units[:i] + units[i + 1 :])) for i in range(len(units))])
    u = left.mean() - left
    a = np.sum(u**3) / (6 * np.sum(u**2) ** 1.5)
    moved = norm.cdf(z0 + (z0 + norm.ppf(tails)) / (1 - a * (z0 + norm.ppf(tails))))
    return {
        "value": value,
        "se": float(draws.std(ddof=1)),
        "bias": float(draws.mean() - value),
        "percentile": np.quantile(draws, tails).tolist(),
        "bca": np.quantile(draws, moved).tolist(),
        "first": draws[:5].tolist(),
    }


mean = lambda values: float(np.mean(values))
cases = []
for seed, resamples, confidence, units in [
    (7, 500, 0.9, [[1], [2], [2], [3], [4], [4], [5], [5], [5], [5], [5]]),
    (2**53 - 1, 400, 0.95, [[3], [4], [4], [4], [5], [5]]),
    (0, 300, 0.8, [[1, 2, 1], [5], [4, 4], [5, 3, 5, 5], [2]]),
]:
    cases.append({"seed": seed, "resamples": resamples, "confidence": confidence, "units": units, **resampled(units, mean, seed, resamples, confidence)})
made = f"test/reference/resampling.py, Python {sys.version.split()[0]}, NumPy {np.__version__}, SciPy {scipy.__version__}"
words = {str(seed): [next(w) for w in [generator(seed)] for _ in range(4)] for seed in (0, 1, 2026, 2**53 - 1)}
path = Path(__file__).parents[1] / "resampling" / "bootstrap.golden.json"
path.write_text(json.dumps({"source": made, "words": words, "cases": cases}, indent=2) + "\n")
