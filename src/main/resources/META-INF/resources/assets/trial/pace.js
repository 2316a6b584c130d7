// How long the trials that are left may take: by the median of the times that this expert has taken in this session so
// far, kept on this device, and before there are enough of them by what the server takes a trial to need.
const NAME = 'brainbench.pace';
const ENOUGH = 2;
const MINUTE = 60_000;

function read() {
  try {
    return JSON.parse(localStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export class Pace {
  #session;
  #times;

  constructor(session) {
    this.#session = session;
    const kept = read();
    this.#times = kept.session === session ? kept.times : [];
  }

  // Milliseconds that a trial took while the page was looked at.
  took(ms) {
    try {
      localStorage.setItem(NAME, JSON.stringify({ session: this.#session, times: [...this.#times, Math.round(ms)] }));
    } catch {
      // Storage is switched off: the server's figure goes on to count.
    }
  }

  // Whole minutes for so many trials, at least one; in steps of five where more would claim too much.
  minutes(trials, usualMs) {
    const one = this.#times.length >= ENOUGH ? median(this.#times) : usualMs;
    const minutes = Math.max(1, Math.round((trials * one) / MINUTE));
    return minutes > 20 ? Math.round(minutes / 5) * 5 : minutes;
  }
}
