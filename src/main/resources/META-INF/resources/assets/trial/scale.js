// A slider for a field of 0 to 100. The field stays the one that is sent: it is empty until somebody moves the slider
// or types, so an answer is never a default.
export function addSlider(scale, moved) {
  const field = scale.querySelector('input[type=number]');
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = field.min;
  slider.max = field.max;
  slider.step = field.step;
  slider.id = field.id + '-slider';
  slider.setAttribute('aria-label', scale.querySelector('label').textContent);
  slider.setAttribute('aria-describedby', field.getAttribute('aria-describedby'));

  const show = () => {
    const set = field.value !== '';
    slider.classList.toggle('unset', !set);
    slider.value = set ? field.value : '50';
    if (set) {
      slider.removeAttribute('aria-valuetext');
    } else {
      slider.setAttribute('aria-valuetext', scale.dataset.unset);
    }
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
  field.addEventListener('input', () => {
    show();
    moved(field.name);
  });
  field.before(slider);
  show();
  return show;
}
