// Lists what was not accepted above the form, with a link to each field, and takes the keyboard there.
const summary = document.getElementById('errors');
const list = document.createElement('ul');

/** The words by which a field is known: the legend of its group, or its label; none of a box, whose label is a sentence. */
function name(field) {
  if (field.type === 'checkbox') {
    return '';
  }
  const group = field.type === 'radio' ? field.closest('fieldset') : null;
  const words = group?.querySelector('legend')
    ?? document.getElementById(field.getAttribute('aria-labelledby')?.split(' ')[0])
    ?? field.labels?.[0];
  const text = (words?.textContent ?? field.getAttribute('aria-label') ?? field.name).trim();
  return /[.?:？。：]$/.test(text) ? text : `${text}:`;
}

/** What is wrong with it, which stands beside it. */
function reason(field) {
  return (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .find((text) => text?.classList.contains('error'));
}

const named = new Set();
for (const field of document.querySelectorAll('[aria-invalid="true"]')) {
  // Several fields may stand for one answer, such as a slider and its number.
  const wrong = reason(field);
  if (named.has(wrong ?? field.name)) {
    continue;
  }
  named.add(wrong ?? field.name);
  const link = document.createElement('a');
  link.href = `#${field.id}`;
  link.textContent = `${name(field)} ${wrong?.textContent.trim() ?? ''}`.trim();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });
  const entry = document.createElement('li');
  entry.append(link);
  list.append(entry);
}
if (list.children.length > 0) {
  summary.append(list);
}
summary.focus();
