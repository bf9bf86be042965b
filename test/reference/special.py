"""Reference values for the special functions behind the models of customer value: `python3 test/reference/special.py`, then
`npm run format`, writes test/stats/distributions/special.golden.json.

Needs mpmath: 60 digits, of arguments that are taken as the doubles they are. `condition` is the sum of the relative condition
numbers; `tolerance` is 1e-12, or what four units in the last place of the arguments cost where that is more.
"""

import json
import platform

import mpmath
from mpmath import mp, mpf

from golden_path import golden_path

mp.dps = 60
UNIT = 2.0**-53

HYP2F1 = [
    # what the published forms of BG/NBD, Pareto/NBD and sBG ask for
    *[(r + x, b + x, a + b + x - 1, z) for r, b, a in [(0.242593, 2.425753, 0.792886)] for x, z in [(0, 0.4740285125962503), (1, 0.4740285125962503), (7, 0.4740285125962503), (26, 0.9231749238307898), (300, 0.4740285125962503)]],
    (1, 3.806095, 4.474183, 1 / 1.1),
    (1, 11.806095, 12.474183, 1 / 1.01),
    (1, 3.8, 4.47, 0.9999990000010001),
    (27.159, 1.606214, 28.159, 0.0256),
    (10001.159, 1.606214, 10002.159, 0.0256),
    (10001.159, 10000.55, 10002.159, 0.0256),
    (10000.24, 10002.43, 10002.22, 0.47),
    # near 1, whole differences of parameters among them; below 0, far below; elementary ones
    (0.242593, 2.425753, 2.218639, 0.999),
    (0.242593, 2.425753, 2.218639, 0.9999999),
    (1.2, 3.4, 3.4, 0.9),
    (1.2, 3.4, 4.6, 0.99),
    (1.2, 3.4, 4.6000000001, 0.99),
    (1.2, 3.4, 5.6, 0.999999),
    (0.01, 50, 49.05, 0.97),
    (3.2, -0.4, 5.1, 0.6),
    (-2.5, 0.3, 1.1, 0.8),
    (2.5, 1.5, 3.5, -0.75),
    (2.5, 1.5, 3.5, -1000),
    (0.3, 0.2, 0.9, -1e6),
    (0.5, 0.5, 1.5, 0.25),
    (1, 1, 2, 0.5),
    (1e-6, 3, 4, 0.5),
    (5, 2, 7, 0),
]
DIGAMMA = [1e-300, 1e-8, 0.001, 0.1, 0.242593, 0.5, 1, 1.4616321449683622, 2, 4.413532, 10, 15.999999, 16, 1e4, 1e8, 1e300]
LOG_BETA = [(0.792886, 2.425753), (1e-8, 1e-8), (1e5, 0.5), (2, 3), (1e5, 1e5), (1e-12, 1e12), (1, 1), (1e10, 1e-10), (16, 16), (0.3, 1e8), (3, 0.5)]


def condition(f, args, value):
    """Sum of |argument · slope / value|, slopes by differences at 60 digits."""
    total = mpf(0)
    for k, arg in enumerate(args):
        if arg == 0:
            continue
        h = abs(arg) * mpf(10) ** -25
        ends = [f(*args[:k], arg + s * h, *args[k + 1 :]) for s in (1, -1)]
        total += abs(arg * (ends[0] - ends[1]) / (2 * h) / value)
    return total


def rows(name, f, list_of_args):
    for given in list_of_args:
        args = [mpf(x) for x in given]
        value = f(*args)
        known = condition(f, args, value) if value else mpf(0)
        log = mpmath.log(value) if value > 0 else None
        yield {
            "function": name,
            "args": [float(x) for x in given],
            "value": float(value) if abs(value) < mpf("1.7e308") else None,
            "ln": None if log is None else float(log),
            "condition": float(mpmath.nstr(known, 3)),
            "tolerance": max(1e-12, float(mpmath.nstr(4 * UNIT * 2 * known, 3))),
        }


cases = [
    *rows("hyp2f1", lambda *args: mpmath.hyp2f1(*args, maxterms=10**6, maxprec=10**6), HYP2F1),
    *rows("digamma", mpmath.digamma, [(x,) for x in DIGAMMA]),
    *rows("logBeta", lambda a, b: mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(a + b), LOG_BETA),
]
source = {"script": "test/reference/special.py", "method": "60 digits", "python": platform.python_version(), "mpmath": mpmath.__version__}
text = ",\n".join("    " + json.dumps(case) for case in cases)
golden_path("special").write_text(f'{{\n  "source": {json.dumps(source)},\n  "cases": [\n{text}\n  ]\n}}\n')
print("special", len(cases))
