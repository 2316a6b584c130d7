"""Figures that the statistics package is held against, by NumPy and SciPy.

Rewrite them with: python3 src/test/python/statistics_reference.py
"""

import json
from pathlib import Path

import numpy as np
from scipy import stats

OUT = Path(__file__).parent.parent / "resources" / "statistics" / "reference.json"
rng = np.random.default_rng(20240101)


def accuracy(correct, n):
    p = correct / n
    wilson = stats.binomtest(int(correct), int(n)).proportion_ci(0.95, method="wilson")
    return {"correct": int(correct), "n": int(n), "accuracy": p, "sem": float(np.sqrt(p * (1 - p) / n)),
            "ci95": [wilson.low, wilson.high]}


def quantile(values, q):
    return {"values": [float(v) for v in values], "q": q, "quantile": float(np.quantile(values, q))}


def top_per_item(item, expertise, correct):
    picked = []
    for one in np.unique(item):
        rows = np.flatnonzero(item == one)
        best = rows[np.argsort(-expertise[rows], kind="stable")]
        picked.extend(best[: int(0.2 * len(rows))])
    return accuracy(correct[picked].sum(), len(picked))


def top_pooled(expertise, correct):
    threshold = float(np.quantile(expertise, 0.8))
    rows = expertise >= threshold
    return {"threshold": threshold} | accuracy(correct[rows].sum(), rows.sum())


def calibration(rating, correct, bins):
    rank = stats.rankdata(rating, method="ordinal") - 1
    edges = np.linspace(0, len(rating), bins + 1)
    inside = [(rank >= low) & (rank < high) for low, high in zip(edges, edges[1:])]
    means = [correct[rows].mean() for rows in inside]
    line = stats.linregress((edges[:-1] + edges[1:]) / 2, means)
    return {"bins": [{"accuracy": float(m), "n": int(rows.sum())} for m, rows in zip(means, inside)],
            "slope": float(line.slope), "r": float(line.rvalue)}


n = 437
item = rng.integers(0, 30, n)
expertise = rng.integers(0, 11, n) * 10
confidence = rng.integers(0, 101, n)
correct = (rng.random(n) < 0.4 + confidence / 250).astype(int)

reference = {
    "accuracies": [accuracy(*pair) for pair in
                   [(0, 1), (1, 1), (1, 2), (0, 7), (7, 7), (21, 27), (384, 591), (1, 100000), (631234, 1000000)]],
    "quantiles": [quantile(values, q)
                  for values in [[5], [3, 1], [0, 100, 50], rng.integers(0, 101, 36), rng.integers(0, 101, 591),
                                 rng.random(50)]
                  for q in [0.0, 0.25, 0.5, 0.8, 0.95, 1.0]],
    "answers": [{"item": int(i), "expertise": int(e), "confidence": int(f), "correct": bool(c)}
                for i, e, f, c in zip(item, expertise, confidence, correct)],
    "perItem": top_per_item(item, expertise, correct),
    "pooled": top_pooled(expertise, correct),
    "calibrations": [{"bins": bins, "of": name} | {"curve": calibration(rating, correct, bins)}
                     for name, rating in [("confidence", confidence), ("expertise", expertise)] for bins in [4, 20]],
}
OUT.write_text("{" + ",\n".join(f'"{name}": {json.dumps(value)}' for name, value in reference.items()) + "}\n")
