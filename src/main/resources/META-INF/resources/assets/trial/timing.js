// What happens while a trial is answered, on the browser's monotonic clock, in milliseconds. Earlier loads of the same
// trial are continued; the time between two loads is in none of the figures.
export class Timing {
  #earlier;
  #loadedAt = performance.now();
  #awaySince = null;

  constructor(earlier) {
    this.#earlier = {
      elapsed: 0, away: 0, losses: 0, loads: 0, choiceMs: null, confidenceMoved: false, expertiseMoved: false,
      ...earlier,
    };
    this.#earlier.loads += 1;
    const look = () => this.#look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('blur', () => this.#leave());
    window.addEventListener('focus', look);
  }

  chosen() {
    this.#earlier.choiceMs ??= this.#elapsed();
  }

  moved(name) {
    this.#earlier[name + 'Moved'] = true;
  }

  // What a later load of the same trial goes on from.
  state() {
    return { ...this.#earlier, elapsed: this.#elapsed(), away: this.#away() };
  }

  // The fields that are sent with the answer.
  fields() {
    const now = this.state();
    return {
      choiceMs: now.choiceMs === null ? '' : Math.round(now.choiceMs),
      responseMs: Math.round(now.elapsed),
      awayMs: Math.round(now.away),
      focusLosses: now.losses,
      pageLoads: now.loads,
      confidenceMoved: now.confidenceMoved ? 1 : 0,
      expertiseMoved: now.expertiseMoved ? 1 : 0,
    };
  }

  #elapsed() {
    return this.#earlier.elapsed + performance.now() - this.#loadedAt;
  }

  #away() {
    return this.#earlier.away + (this.#awaySince === null ? 0 : performance.now() - this.#awaySince);
  }

  #look() {
    if (document.hidden) {
      this.#leave();
    } else if (this.#awaySince !== null && document.hasFocus()) {
      this.#earlier.away += performance.now() - this.#awaySince;
      this.#awaySince = null;
    }
  }

  #leave() {
    if (this.#awaySince === null) {
      this.#awaySince = performance.now();
      this.#earlier.losses += 1;
    }
  }
}
