// What has been entered for a trial, kept on this device until the server has said that it is stored.
const PREFIX = 'brainbench.trial.';

export class Draft {
  #name;

  constructor(key) {
    this.#name = PREFIX + key;
    this.#forgetOthers();
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.#name)) ?? {};
    } catch {
      return {};
    }
  }

  write(content) {
    try {
      localStorage.setItem(this.#name, JSON.stringify(content));
    } catch {
      // No room, or storage is switched off: the page itself still holds what was entered.
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // as above
    }
  }

  // The server shows this trial, so every other one is stored or was left behind.
  #forgetOthers() {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX) && name !== this.#name)
        .forEach((name) => localStorage.removeItem(name));
    } catch {
      // as above
    }
  }
}
