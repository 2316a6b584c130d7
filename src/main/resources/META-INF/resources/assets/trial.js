// The page of a trial: sliders, keys, timing, and an answer that survives the network, the tab and the log-in.
import { Draft } from './trial/draft.js';
import { listenToKeys } from './trial/keys.js';
import { pointOut, settle } from './trial/missing.js';
import { Pace } from './trial/pace.js';
import { addSlider } from './trial/scale.js';
import { send } from './trial/send.js';
import { Timing } from './trial/timing.js';

const QUESTIONS = ['choice', 'confidence', 'expertise', 'recognised'];
const SAVED = 'brainbench.saved';

const form = document.getElementById('trial');
const status = document.getElementById('saved');
const problem = document.getElementById('incomplete');
const button = form.querySelector('button');
// Of the time left, which nobody estimates before the first trial that counts.
const place = document.getElementById('time-left');
const draft = new Draft(form.dataset.key);
const kept = draft.read();
const timing = new Timing(kept.timing);
const pace = new Pace(form.dataset.key.split('.')[0]);
const key = kept.key ?? newKey();
let sending = false;

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function entered() {
  const data = new FormData(form);
  return Object.fromEntries(QUESTIONS.map((name) => [name, data.get(name) ?? '']));
}

function keep(wanted) {
  draft.write({ key, entered: entered(), timing: timing.state(), wanted });
}

// Only what is new, so that it is not read aloud again.
function say(text) {
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function missing() {
  const values = entered();
  return QUESTIONS.filter((name) => values[name] === '');
}

function tellTimeLeft() {
  if (place.dataset.minutes) {
    const done = document.getElementById('done');
    const minutes = pace.minutes(done.max - done.value, place.dataset.seconds * 1000);
    place.textContent = minutes === 1 ? place.dataset.minute : place.dataset.minutes.replace('#', minutes);
  }
}

// Only into fields that are empty: what the server sent back after an error is newer.
function restore(values) {
  for (const [name, value] of Object.entries(values ?? {})) {
    const field = form.elements[name];
    if (value !== '' && field.value === '') {
      field.value = value;
    }
  }
}

function keepPace() {
  const { responseMs, awayMs } = timing.fields();
  if (place.dataset.minutes) {
    pace.took(responseMs - awayMs);
  }
}

async function submit() {
  if (sending) {
    return;
  }
  sending = true;
  // Not disabled, so that the focus stays on it.
  button.setAttribute('aria-disabled', 'true');
  keep(true);
  say(form.dataset.saving);
  const fields = { ...Object.fromEntries(new FormData(form)), ...timing.fields(), submission: key };
  const outcome = await send(form, fields, () => say(form.dataset.retrying));
  if (outcome.next) {
    draft.forget();
    keepPace();
    sessionStorage.setItem(SAVED, 'yes');
    location.assign(outcome.next);
  } else if (outcome.loggedOut) {
    keep(true);
    say(form.dataset.loggedOut + ' ');
    const link = document.createElement('a');
    link.href = form.action;
    link.textContent = form.dataset.logIn;
    status.append(link);
  } else {
    keep(false);
    form.submit();
  }
}

restore(kept.entered);
form.querySelectorAll('[data-scale]').forEach((scale) => addSlider(scale, (name) => timing.moved(name)));
if (sessionStorage.getItem(SAVED)) {
  sessionStorage.removeItem(SAVED);
  say(form.dataset.saved);
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'choice') {
    timing.chosen();
  }
  keep(false);
  if (entered()[event.target.name]) {
    settle(form, event.target.name);
  }
  if (missing().length === 0) {
    problem.textContent = '';
  }
  if (!sending && problem.textContent === '') {
    say(form.dataset.kept);
  }
});
window.addEventListener('pagehide', () => {
  if (!sending) {
    keep(false);
  }
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const unanswered = missing();
  if (unanswered.length === 0) {
    submit();
  } else {
    keep(false);
    say('');
    problem.textContent = form.dataset.incomplete;
    pointOut(form, unanswered);
  }
});
listenToKeys(form);
tellTimeLeft();
// What the server did not accept comes first.
form.querySelector('[type=range][aria-invalid], [aria-invalid]')?.focus();
if (kept.wanted && missing().length === 0) {
  submit();
}
