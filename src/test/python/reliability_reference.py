"""Figures beyond the published analysis that the statistics package is held against, by NumPy and SciPy.

Where the package has a formula, this has the definition spelt out: every tie-break, every resample, every split and every
pair of answers is enumerated, or so many are drawn that chance hardly matters.

Rewrite them with: python3 src/test/python/reliability_reference.py && Rscript src/test/r/reliability_reference.R
"""

import itertools
import json
from pathlib import Path

import numpy as np
from scipy import stats

OUT = Path(__file__).parent.parent / "resources" / "statistics"
rng = np.random.default_rng(20240102)


def answers():
    """40 participants by 25 items, 6 to 11 items each, answers that go with confidence, people and items."""
    person, topic = rng.normal(0, 0.5, 40), rng.normal(0, 0.9, 25)
    rows = []
    for p in range(40):
        for i in rng.permutation(25)[: rng.integers(6, 12)]:
            confidence = int(rng.integers(0, 21)) * 5
            expertise = int(np.clip(rng.normal(40, 30), 0, 100) // 10 * 10)
            side = int(rng.random() < 0.5)
            odds = -0.4 + person[p] + topic[i] + confidence / 80 + (0.4 if side else -0.2)
            rows.append((p, int(i), confidence, expertise, side, int(rng.random() < 1 / (1 + np.exp(-odds)))))
    return np.array(rows)


def write_csv(name, header, rows):
    (OUT / name).write_text("\n".join([header] + [",".join(map(str, row)) for row in rows]) + "\n")


def auroc(confidence, correct, weight):
    right, wrong = correct == 1, correct == 0
    more = (confidence[right][:, None] > confidence[wrong][None, :]) + 0.5 * (
        confidence[right][:, None] == confidence[wrong][None, :])
    weights = np.outer(weight[right], weight[wrong])
    return (more * weights).sum() / weights.sum()


def brier(confidence, correct, weight):
    return np.average((0.5 + confidence / 200 - correct) ** 2, weights=weight)


def ece(confidence, correct, weight):
    p = 0.5 + confidence / 200
    inside = np.digitize(confidence, np.arange(10, 100, 10))
    total = 0
    for one in range(10):
        w = weight[inside == one]
        if w.sum() > 0:
            total += w.sum() * abs(np.average(p[inside == one], weights=w) - np.average(correct[inside == one], weights=w))
    return total / weight.sum()


def sides(side, correct, weight):
    """side 1: the original was A."""
    chose_a = np.where(side == 1, correct, 1 - correct)
    hit = ((weight * chose_a)[side == 1].sum() + 0.5) / (weight[side == 1].sum() + 1)
    false = ((weight * chose_a)[side == 0].sum() + 0.5) / (weight[side == 0].sum() + 1)
    h, f = stats.norm.ppf(hit), stats.norm.ppf(false)
    return (h - f) / np.sqrt(2), -(h + f) / 2


def pigeonhole(data, resamples):
    p, i, confidence, _, side, correct = data.T
    figures = []
    for _ in range(resamples):
        weight = (np.bincount(rng.integers(0, 40, 40), minlength=40)[p]
                  * np.bincount(rng.integers(0, 25, 25), minlength=25)[i])
        figures.append((np.average(correct, weights=weight), brier(confidence, correct, weight),
                        ece(confidence, correct, weight), auroc(confidence, correct, weight),
                        *sides(side, correct, weight)))
    figures = np.array(figures)
    one = np.ones(len(correct))
    values = (correct.mean(), brier(confidence, correct, one), ece(confidence, correct, one),
              auroc(confidence, correct, one), *sides(side, correct, one))
    names = ["accuracy", "brier", "ece", "auroc", "dPrime", "criterion"]
    return {name: {"value": float(value), "se": float(column.std(ddof=1)),
                   "ci95": [float(q) for q in np.quantile(column, [0.025, 0.975])]}
            for name, value, column in zip(names, values, figures.T)}


def every_resample():
    """3 participants by 3 items, one pair unanswered: all 27 * 27 resamples."""
    values = np.array([[1, 0, 1], [1, 1, np.nan], [0, 0, 1]])
    means = []
    for people in itertools.product(range(3), repeat=3):
        for items in itertools.product(range(3), repeat=3):
            drawn = values[np.ix_(people, items)]
            if not np.isnan(drawn).all():
                means.append(np.nanmean(drawn))
    return {"se": float(np.std(means)), "ci95": [float(q) for q in np.quantile(means, [0.025, 0.975])]}


def every_tie_break(data):
    outcomes = {0: 1.0}
    n = 0
    for one in np.unique(data[:, 1]):
        rows = data[data[:, 1] == one]
        taken = int(0.2 * len(rows))
        n += taken
        if taken == 0:
            continue
        threshold = np.sort(rows[:, 3])[::-1][taken - 1]
        sure = rows[rows[:, 3] > threshold][:, 5]
        tied = rows[rows[:, 3] == threshold][:, 5]
        ways = [int(sure.sum() + sum(way)) for way in itertools.combinations(tied, taken - len(sure))]
        after = {}
        for so_far, chance in outcomes.items():
            for way in ways:
                after[so_far + way] = after.get(so_far + way, 0) + chance / len(ways)
        outcomes = after
    counts, chances = np.array(list(outcomes)), np.array(list(outcomes.values()))
    mean = (counts * chances).sum()
    return {"n": n, "fewest": int(counts.min()), "most": int(counts.max()), "expected": float(mean / n),
            "sd": float(np.sqrt(((counts - mean) ** 2 * chances).sum()) / n)}


def kleinman(data):
    items = np.unique(data[:, 1])
    n = np.array([(data[:, 1] == i).sum() for i in items])
    right = np.array([data[data[:, 1] == i][:, 5].sum() for i in items])
    share, w = right / n, n
    mean = (w * share).sum() / w.sum()
    s = (w * (share - mean) ** 2).sum()
    own = ((w / n) * (1 - w / w.sum())).sum()
    correlation = (s - mean * (1 - mean) * own) / (mean * (1 - mean) * ((w * (1 - w / w.sum())).sum() - own))
    strength = (1 - correlation) / correlation
    posterior = stats.beta(strength * mean + right, strength * (1 - mean) + n - right)
    return {"mean": float(mean), "correlation": float(correlation), "strength": float(strength),
            "items": [{"correct": int(c), "n": int(m), "value": float(v), "se": float(d), "ci95": [float(a), float(b)]}
                      for c, m, v, d, a, b in zip(right, n, posterior.mean(), posterior.std(), *posterior.interval(0.95))]}


def every_split():
    """8 participants by 6 items, all answered: all 70 splits in halves (each twice)."""
    person, topic = rng.normal(0, 0.5, 8), rng.normal(0, 1.5, 6)
    values = (rng.random((8, 6)) < 1 / (1 + np.exp(-person[:, None] - topic[None, :]))).astype(int)
    found = []
    for half in itertools.combinations(range(8), 4):
        other = [p for p in range(8) if p not in half]
        first, second = values[list(half)].mean(axis=0), values[other].mean(axis=0)
        if first.std() > 0 and second.std() > 0:
            found.append(np.corrcoef(first, second)[0, 1])
    r = float(np.mean(found))
    return {"values": values.tolist(), "correlation": r, "sd": float(np.std(found)), "reliability": 2 * r / (1 + r)}


def variance_components(data):
    """Gao and Owen's three U-statistics over all pairs of answers, and their expectations."""
    p, i, y = data[:, 0], data[:, 1], data[:, 5].astype(float)
    n = len(y)
    squares = (y[:, None] - y[None, :]) ** 2
    same_p, same_i = p[:, None] == p[None, :], i[:, None] == i[None, :]
    of_p, of_i = same_p.sum(axis=1), same_i.sum(axis=1)
    u = [(squares * same_p / of_p[:, None]).sum() / 2, (squares * same_i / of_i[:, None]).sum() / 2, squares.sum() / 2]
    people, items = len(set(p)), len(set(i))
    matrix = [[0, n - people, n - people], [n - items, 0, n - items],
              [n**2 - of_p.sum(), n**2 - of_i.sum(), n**2 - n]]
    return dict(zip(["participant", "item", "rest"], map(float, np.linalg.solve(matrix, u))))


def planned(participant, item, rest, participants, items, trials):
    """The variance of the mean from the covariance of every pair of answers, items dealt round in turn."""
    p = np.repeat(np.arange(participants), trials)
    i = np.arange(participants * trials) % items
    v = (participant * (p[:, None] == p[None, :]) + item * (i[:, None] == i[None, :]) + rest * np.eye(len(p)))
    se = float(np.sqrt(v.sum()) / len(p))
    return {"participants": participants, "items": items, "trials": trials, "se": se,
            "halfWidth": float(stats.norm.ppf(0.975) * se)}


data = answers()
write_csv("reliability-answers.csv", "participant,item,confidence,expertise,original_a,correct", data)

balanced = [(p, i, int(v)) for p, row in enumerate(
    (rng.random((20, 12)) < 1 / (1 + np.exp(-rng.normal(0, 1, 20)[:, None] - rng.normal(0, 1, 12)[None, :])))) for i, v in
    enumerate(row)]
write_csv("reliability-balanced.csv", "participant,item,correct", balanced)

components = variance_components(data)
reference = {
    "bootstrap": pigeonhole(data, 40_000),
    "everyResample": every_resample(),
    "tieBreaks": every_tie_break(data),
    "difficulty": kleinman(data),
    "splitHalf": every_split(),
    "components": components,
    "plans": [planned(0.01, 0.03, 0.19, *plan) for plan in [(10, 20, 6), (100, 200, 8), (171, 200, 10), (5, 40, 2)]],
}
(OUT / "reliability-numpy.json").write_text(
    "{" + ",\n".join(f'"{name}": {json.dumps(value)}' for name, value in reference.items()) + "}\n")
