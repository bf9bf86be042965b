"""Wilson's intervals of the examples of all shares that are poured: closed form in decimals of fifty digits.

python test/reference/poured.py < examples.json, where the examples are { id: [part, whole] }.
"""

import json
import platform
import sys
from decimal import Decimal, getcontext

from golden_path import golden_path

getcontext().prec = 50
Z = Decimal('1.9599639845400542355245944305205515279555500778695')  # the 97.5 % quantile of the normal distribution


def wilson(part, whole):
    share, n = Decimal(part) / whole, Decimal(whole)
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * (share * (1 - share) / n + Z * Z / (4 * n * n)).sqrt()
    return [float(middle - half), float(middle + half)]


shares = {
    id: {'part': part, 'whole': whole, 'wilson95': wilson(part, whole)}
    for id, (part, whole) in json.load(sys.stdin).items()
}
source = {
    'script': 'test/reference/poured.py',
    'method': 'closed form in decimals of fifty digits',
    'tolerance': 1e-12,
    'python': platform.python_version(),
}
with open(golden_path('poured'), 'w') as file:
    json.dump({'source': source, 'shares': shares}, file, indent=2)
    file.write('\n')
