// How long the trials that are left may take: by the median of the times that this expert has taken in this session so
// far, kept on this device, and before there are enough of them by the length of the text.
const NAME = 'brainbench.pace';
const ENOUGH = 2;
const MINUTE = 60_000;
const WORDS_A_MINUTE = 200;
const ANSWERING = 20_000;
// Scripts without spaces between words: so many characters take as long as a word.
const CHARACTERS_A_WORD = 1.6;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

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

function readingTime(text) {
  const unspaced = (text.match(UNSPACED) ?? []).length;
  const words = (text.replace(UNSPACED, ' ').match(/\S+/g) ?? []).length;
  return ((words + unspaced / CHARACTERS_A_WORD) / WORDS_A_MINUTE) * MINUTE + ANSWERING;
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
      // Storage is switched off: texts go on to be measured by their length.
    }
  }

  // Whole minutes for so many trials, at least one; in steps of five where more would claim too much.
  minutes(trials, texts) {
    const lengths = texts.map(readingTime);
    const one = this.#times.length >= ENOUGH
      ? median(this.#times)
      : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const minutes = Math.max(1, Math.round((trials * one) / MINUTE));
    return minutes > 20 ? Math.round(minutes / 5) * 5 : minutes;
  }
}
