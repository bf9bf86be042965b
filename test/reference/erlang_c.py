"""Reference values of Erlang C. Writes test/service/queue/erlang-c.golden.json.

The published ones are restated from where `source` says; `computed` are by the textbook sum, in 60 digits (mpmath).
"""

import json

from mpmath import exp, mp, mpf

mp.dps = 60
HALF_HOUR, CALL, LIMIT = 1_800_000, 180_000, 20_000


def queue(load, agents, handle, within):
    term, total = mpf(1), mpf(0)
    for k in range(agents):
        total += term
        term = term * load / (k + 1)
    last = term * agents / (agents - load)
    wait = last / (total + last)
    free = agents - load
    return wait, 1 - wait * exp(-free * within / handle), wait * handle / free, load / agents


def computed(contacts, period, handle, agents, within):
    load = mpf(contacts) * handle / period
    names = ("waitProbability", "serviceLevel", "averageWaitMs", "occupancy")
    values = dict(zip(names, (float(value) for value in queue(load, agents, mpf(handle), mpf(within)))))
    queue_of = {"contacts": contacts, "periodMs": period, "handleMs": handle, "agents": agents}
    return {"queue": queue_of, "withinMs": within, "expected": values}


def smallest(contacts, period, handle, within, level):
    load = mpf(contacts) * handle / period
    agents = int(load) + 1
    while queue(load, agents, mpf(handle), mpf(within))[1] < level:
        agents += 1
    return agents


golden = {
    "published": {
        "source": "README of the R package ErlangC 0.1.0 (CRAN, Damonsoul/ErlangC): 100 calls of 180 s in 30 minutes, 20 s; the numbers as printed",
        "contacts": 100,
        "periodMs": HALF_HOUR,
        "handleMs": CALL,
        "withinMs": LIMIT,
        "rows": [
            # agents, probability of waiting, service level, average speed of answer in seconds, occupancy
            [11, "0.6821182", "0.3896138", "122.78127684408", "0.9090909"],
            [12, "0.4493882", "0.640158", "40.4449401868444", "0.8333333"],
            [13, "0.2852705", "0.7955948", "17.1162271821896", "0.7692308"],
            [14, "0.1741319", "0.88835", "7.83593701177724", "0.7142857"],
        ],
    },
    "needed": [
        {
            "source": "README of pyworkforce 0.2.1 (rodrigo-arenas/pyworkforce), the numbers as printed; also R package ErlangC 0.1.0",
            "options": {"serviceLevel": 0.8, "withinMs": LIMIT, "maxOccupancy": 0.85, "shrinkage": 0.3},
            "expected": {
                "agents": 14,
                "onRota": 20,
                "serviceLevel": 0.8883500191794669,
                "occupancy": 0.7142857142857143,
                "waitProbability": 0.1741319335950498,
            },
            "digits": 14,
        },
        {
            "source": "tests of pyworkforce (pyworkforce/queuing/tests/test_erlang.py), three digits",
            "options": {"serviceLevel": 0.8, "withinMs": 19_800, "maxOccupancy": 0.7, "shrinkage": 0.3},
            "expected": {
                "agents": 15,
                "onRota": 22,
                "serviceLevel": 0.941,
                "occupancy": 0.667,
                "waitProbability": 0.102,
            },
            "digits": 3,
        },
    ],
    "smallest": {
        "contacts": 1_000_000,
        "agents": smallest(1_000_000, HALF_HOUR, CALL, LIMIT, mpf("0.8")),
    },
    "computed": [
        computed(1, 60_000, 60_000, 2, 10_000),
        computed(7.5, 60_000, 90_000, 12, 0),
        computed(360, HALF_HOUR, 240_000, 55, 15_000),
        computed(100, HALF_HOUR, CALL, 30, LIMIT),
        computed(99.99, HALF_HOUR, CALL, 10, LIMIT),
        computed(10_000, HALF_HOUR, CALL, 1030, LIMIT),
        computed(1_000_000, HALF_HOUR, CALL, 100_300, LIMIT),
    ],
}

with open("test/service/queue/erlang-c.golden.json", "w", encoding="utf-8") as file:
    json.dump(golden, file, indent=2, ensure_ascii=False)
    file.write("\n")
