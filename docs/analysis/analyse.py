"""The figures of a study from its data: run on an unpacked brainbench.zip,

    python3 analyse.py FOLDER [CREATOR [RULES]]

CREATOR is human (preset), machine or all; RULES are none (preset), published, or names such as catch,fast.
Prints name and value of a figure on each line; the names are those of the API. Needs NumPy and pandas.
"""

import sys
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pandas as pd


def read(folder):
    """One row a trial, earlier answers first, which breaks ties of ratings."""
    [file] = Path(folder).glob("data/study-*_data.csv")
    # Only an empty field is not known: "NA" may be a text.
    trials = pd.read_csv(file, dtype={"pid": str}, keep_default_na=False, na_values=[""])
    # Answers collected elsewhere have no time and stay in their order.
    trials = trials.sort_values("answered_at", kind="stable", na_position="first")
    # Practice counts nowhere, not even in the rules.
    trials = trials[trials.creator != "practice"]
    return trials.assign(item=trials.creator + " " + trials.doi)


def left_out_by_rule(trials):
    """Which trials each rule leaves out. What is not known excludes nobody: NaN is equal to nothing."""

    def people(which):
        return trials.pid.isin(trials.pid[which])

    return {
        "catch": people((trials.creator == "catch") & (trials.correct == 0)),
        "sliders": people(trials.slider_moved == 0) & ~people(trials.slider_moved == 1),
        "lookup": people(trials.looked_up == 1),
        "recognised": trials.recognised == 1,
        "fast": trials.response_ms < 5000,
    }


def select(trials, creator, rules):
    """The trials that are analysed, and how many participants and trials each rule left out."""
    left_out = left_out_by_rule(trials)
    chosen = {"none": [], "published": list(left_out)}.get(rules, rules.split(","))
    if not set(chosen) <= set(left_out):
        sys.exit(f"Rules are {', '.join(left_out)}")
    creators = ["human", "machine"] if creator == "all" else [creator]
    kept = trials[trials.creator.isin(creators) & trials.correct.notna()]
    flow = {}
    for name in [name for name in left_out if name in chosen]:
        rest = kept[~left_out[name][kept.index]]
        flow[name] = {"participants": kept.pid.nunique() - rest.pid.nunique(), "trials": len(kept) - len(rest)}
        kept = rest
    return kept, flow


def accuracy(correct):
    """With its standard error and its 95% Wilson interval."""
    n = len(correct)
    if n == 0:
        return {"correct": 0, "n": 0}
    p = correct.sum() / n
    z2 = NormalDist().inv_cdf(0.975) ** 2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = np.sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n**2))) / (1 + z2 / n)
    return {
        "correct": correct.sum(),
        "n": n,
        "accuracy": p,
        "sem": np.sqrt(p * (1 - p) / n),
        "ci95": {"low": middle - half, "high": middle + half},
    }


def clustered_se(trials):
    """Standard error where answers of one participant, and answers to one item, depend on each other."""
    rest = trials.correct - trials.correct.mean()

    def variance(cluster):
        sums = rest.groupby(cluster).sum()
        return len(sums) / (len(sums) - 1) * (sums**2).sum()

    pair = trials.pid + " " + trials.item
    return np.sqrt(variance(trials.pid) + variance(trials.item) - variance(pair)) / len(trials)


def most_expert(trials):
    """Answers with expertise at or above the 80th percentile."""
    threshold = trials.expertise.quantile(0.8)
    return {"threshold": threshold} | accuracy(trials.correct[trials.expertise >= threshold])


def most_expert_per_item(trials):
    """Of the n answers to each item the floor(0.2 n) with the highest expertise."""
    expertise = trials.groupby("item").expertise
    top = expertise.rank(method="first", ascending=False) <= np.floor(0.2 * expertise.transform("count"))
    return accuracy(trials.correct[top])


def calibration(rating, correct, bins):
    """Accuracy in equal steps of the rank of a rating, and the least-squares line through the middles of the steps."""
    rank = rating.dropna().rank(method="first") - 1
    step = len(rank) / bins
    edges = step * np.arange(bins)
    bin_of = np.searchsorted(edges, rank, side="right")
    correct = correct[rank.index]
    found = {str(bin): accuracy(correct[bin_of == bin]) for bin in range(1, bins + 1)}
    y = np.array([one.get("accuracy", np.nan) for one in found.values()])
    x = ((np.arange(bins) + 0.5) * step)[~np.isnan(y)]
    y = y[~np.isnan(y)]
    if len(y) < 2:
        return {"bins": found}
    with np.errstate(invalid="ignore"):  # no correlation where all bins are equal
        return {"bins": found, "slope": np.polyfit(x, y, 1)[0], "r": np.corrcoef(x, y)[0, 1]}


def lines(figures, name=""):
    for key, value in figures.items():
        if isinstance(value, dict):
            yield from lines(value, f"{name}{key}.")
        else:
            yield f"{name}{key}\t{value:.15g}"


def main(folder, creator="human", rules="none"):
    analysed, flow = select(read(folder), creator, rules)
    figures = {
        "participants": analysed.pid.nunique(),
        "trials": len(analysed),
        "exclusions": flow,
        "overall": accuracy(analysed.correct),
        "clustered": {"se": clustered_se(analysed)},
        "topExpertise": {"perItem": most_expert_per_item(analysed), "pooled": most_expert(analysed)},
        "calibration": {
            "confidence": calibration(analysed.confidence, analysed.correct, 20),
            "expertise": calibration(analysed.expertise, analysed.correct, 4),
        },
        "subfields": {
            name: accuracy(rows.correct) | {"topExpertise": most_expert(rows)}
            for name, rows in analysed.groupby("subfield")
        },
        "positions": {name: accuracy(rows.correct) for name, rows in analysed.groupby("career_position")},
    }
    print("\n".join(lines(figures)))


if __name__ == "__main__":
    main(*sys.argv[1:])
