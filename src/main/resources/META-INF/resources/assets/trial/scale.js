// A slider for a field of 0 to 100. The field stays the one that is sent: it is empty until somebody moves the slider
// or types, so an answer is never a default.
const HIGHEST = 100;
const LARGEST_DIGIT = '9';

// What a value means: the first and the last of the meanings belong to 0 and 100, the others to equal steps between.
function meaning(value, meanings) {
  if (value === 0) {
    return meanings[0];
  }
  const steps = meanings.length - 2;
  return value === HIGHEST ? meanings.at(-1) : meanings[1 + Math.floor((value * steps) / HIGHEST)];
}

// What the ends of the line mean, at its ends. Who is read to has heard it with the slider.
function markEnds(scale, meanings) {
  const ends = document.createElement('span');
  ends.className = 'ends';
  ends.setAttribute('aria-hidden', 'true');
  for (const end of [`0 ${meanings[0]}`, `${HIGHEST} ${meanings.at(-1)}`]) {
    const words = document.createElement('small');
    words.textContent = end;
    ends.append(words);
  }
  const said = scale.querySelector('.hint small');
  said.classList.add('hidden');
  said.after(ends);
}

export function addSlider(scale, moved) {
  const field = scale.querySelector('input[type=number]');
  const meanings = scale.dataset.meanings.split('|').map((text) => text.trim());
  const slider = document.createElement('input');
  let lastKey = '';
  slider.type = 'range';
  slider.min = field.min;
  slider.max = field.max;
  slider.step = field.step;
  slider.id = field.id + '-slider';
  slider.setAttribute('aria-label', scale.querySelector('label').textContent);
  slider.setAttribute('aria-describedby', field.getAttribute('aria-describedby'));
  if (field.hasAttribute('aria-invalid')) {
    slider.setAttribute('aria-invalid', 'true');
  }

  const spoken = () => scale.dataset.spoken
    .replace('#', slider.value)
    .replace('*', meaning(Number(slider.value), meanings));
  const show = () => {
    // Empty, or no number from 0 to 100: then there is no place on the line for it.
    const set = field.validity.valid;
    slider.classList.toggle('unset', !set);
    slider.value = set ? field.value : '50';
    slider.setAttribute('aria-valuetext', set ? spoken() : scale.dataset.unset);
  };
  const take = () => {
    field.value = slider.value;
    show();
    moved(field.name);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  slider.addEventListener('input', take);
  // A tap on the middle, where the invisible thumb rests, changes no value and so fires no input event.
  slider.addEventListener('pointerup', take);
  // A digit sets the tens; a second 9 goes to the end.
  slider.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && /^[0-9]$/.test(event.key)) {
      event.preventDefault();
      slider.value = event.key === LARGEST_DIGIT && lastKey === LARGEST_DIGIT ? HIGHEST : Number(event.key) * 10;
      take();
    }
    lastKey = event.key;
  });
  field.addEventListener('input', () => {
    show();
    moved(field.name);
  });
  field.before(slider);
  markEnds(scale, meanings);
  show();
  return show;
}
