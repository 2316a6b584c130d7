// The page of a trial: sliders, timing, and an answer that survives the network, the tab and the log-in.
import { Draft } from './trial/draft.js';
import { addSlider } from './trial/scale.js';
import { send } from './trial/send.js';
import { Timing } from './trial/timing.js';

const QUESTIONS = ['choice', 'confidence', 'expertise', 'recognised'];
const SAVED = 'brainbench.saved';

const form = document.getElementById('trial');
const status = document.getElementById('saved');
const button = form.querySelector('button');
const draft = new Draft(form.dataset.key);
const kept = draft.read();
const timing = new Timing(kept.timing);
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

function say(text) {
  status.textContent = text;
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

async function submit() {
  if (sending) {
    return;
  }
  sending = true;
  button.disabled = true;
  keep(true);
  say(form.dataset.saving);
  const fields = { ...Object.fromEntries(new FormData(form)), ...timing.fields(), submission: key };
  const outcome = await send(form, fields, () => say(form.dataset.retrying));
  if (outcome.next) {
    draft.forget();
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
  if (!sending) {
    say(form.dataset.kept);
  }
});
window.addEventListener('pagehide', () => {
  if (!sending) {
    keep(false);
  }
});
form.addEventListener('submit', (event) => {
  // What is incomplete goes the plain way, and comes back with what is missing marked.
  if (QUESTIONS.every((name) => entered()[name] !== '')) {
    event.preventDefault();
    submit();
  } else {
    keep(false);
  }
});
if (kept.wanted && QUESTIONS.every((name) => entered()[name] !== '')) {
  submit();
}
