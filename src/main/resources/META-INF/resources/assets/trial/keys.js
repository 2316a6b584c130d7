// The test by keyboard: A and B choose, Enter goes on, ? shows the keys. Single characters can be switched off (WCAG
// 2.1.4), which this device remembers. Digits and arrows belong to the slider in focus, see scale.js.
const NAME = 'brainbench.keys';
const TYPED_IN = 'input[type=number], input[type=text], textarea, select, [contenteditable]';
const ENTERED = 'a, button, summary, select, textarea, dialog';

// The letter on the key; where the keyboard has another script, the one that is printed beside it.
function letter(event) {
  return /^[\x20-\x7e]$/.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, '');
}

function remembered() {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

function remember(on) {
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off');
  } catch {
    // Storage is switched off: it holds for this page.
  }
}

export function listenToKeys(form) {
  const dialog = document.getElementById('keys');
  const single = document.getElementById('single-keys');
  const sides = Object.fromEntries([...form.querySelectorAll('[name=choice]')].map((radio) => [radio.value, radio]));

  const announce = () => Object.entries(sides).forEach(([side, radio]) => {
    if (single.checked) {
      radio.setAttribute('aria-keyshortcuts', side);
    } else {
      radio.removeAttribute('aria-keyshortcuts');
    }
  });
  const choose = (radio) => {
    radio.focus();
    radio.click();
  };

  single.checked = remembered();
  announce();
  single.addEventListener('change', () => {
    remember(single.checked);
    announce();
  });
  document.getElementById('show-keys').addEventListener('click', () => dialog.showModal());
  document.getElementById('close-keys').addEventListener('click', () => dialog.close());
  document.addEventListener('keydown', (event) => {
    if (dialog.open || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      if (!event.shiftKey && !event.target.closest(ENTERED)) {
        event.preventDefault();
        form.requestSubmit();
      }
    } else if (single.checked && !event.target.closest(TYPED_IN)) {
      if (event.key === '?') {
        event.preventDefault();
        dialog.showModal();
      } else if (sides[letter(event)]) {
        event.preventDefault();
        choose(sides[letter(event)]);
      }
    }
  });
}
