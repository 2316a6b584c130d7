// The size of the texts that are read longest, as chosen on this device. Runs before anything is painted, so that no
// page is seen in another size first.
(() => {
  const NAME = 'brainbench.textSize';
  const STEPS = [90, 100, 115, 130, 150];
  const USUAL = STEPS.indexOf(100);
  const root = document.documentElement;

  function chosen() {
    try {
      const step = STEPS.indexOf(Number(localStorage.getItem(NAME)));
      return step < 0 ? USUAL : step;
    } catch {
      return USUAL;
    }
  }

  function apply(step) {
    root.dataset.textSize = STEPS[step];
  }

  function keep(step) {
    try {
      localStorage.setItem(NAME, STEPS[step]);
    } catch {
      // Storage is switched off: the size holds for this page.
    }
  }

  function equip(group) {
    const status = group.querySelector('[role=status]');
    const buttons = [...group.querySelectorAll('[data-step]')];
    let step = chosen();
    // Not disabled, so that the focus stays where it is.
    const end = (button) => {
      const next = step + Number(button.dataset.step);
      button.setAttribute('aria-disabled', String(next < 0 || next >= STEPS.length));
    };
    buttons.forEach((button) => {
      end(button);
      button.addEventListener('click', () => {
        step = Math.min(Math.max(step + Number(button.dataset.step), 0), STEPS.length - 1);
        apply(step);
        keep(step);
        buttons.forEach(end);
        status.textContent = group.dataset.is.replace('#', STEPS[step]);
      });
    });
  }

  apply(chosen());
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.text-size').forEach(equip));
})();
