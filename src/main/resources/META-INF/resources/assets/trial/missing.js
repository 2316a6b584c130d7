// Marks the questions without an answer, beside each of them, and leads to the first. Once shown, a mark keeps its place
// when it is no longer needed, so that nothing moves under the hand.
const fieldsOf = (form, name) => [...form.querySelectorAll(`[name="${name}"], #${name}-slider`)];

function firstOf(form, name) {
  return form.querySelector(`#${name}-slider`) ?? form.querySelector(`[name="${name}"]`);
}

function noteOf(form, name) {
  const known = document.getElementById(name + '-help');
  if (known) {
    return known;
  }
  const note = document.createElement('small');
  note.id = name + '-help';
  note.className = 'error';
  const scale = form.querySelector(`#${name}-scale`);
  (scale?.parentElement ?? firstOf(form, name).closest('fieldset')).append(note);
  return note;
}

function describe(field, id, wanted) {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  field.setAttribute('aria-describedby', (wanted ? [...ids, id] : ids).join(' '));
  if (wanted) {
    field.setAttribute('aria-invalid', 'true');
  } else {
    field.removeAttribute('aria-invalid');
  }
}

function mark(form, name, wanted) {
  const note = noteOf(form, name);
  note.classList.toggle('gone', !wanted);
  if (wanted) {
    note.textContent = form.dataset.unanswered;
  }
  fieldsOf(form, name).forEach((field) => describe(field, note.id, wanted));
}

// Marks all of these and goes to the first.
export function pointOut(form, names) {
  names.forEach((name) => mark(form, name, true));
  firstOf(form, names[0]).focus();
}

// A question has been answered after all.
export function settle(form, name) {
  if (document.getElementById(name + '-help')) {
    mark(form, name, false);
  }
}
