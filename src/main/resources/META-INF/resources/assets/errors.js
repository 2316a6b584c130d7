// Lists what was not accepted above the form, with a link to each field, and takes the keyboard there.
const summary = document.getElementById('errors');
const list = document.createElement('ul');

/** The words by which a field is known: the legend of its group, or its label. */
function name(field) {
  const group = field.type === 'radio' ? field.closest('fieldset') : null;
  const words = group?.querySelector('legend') ?? field.labels?.[0];
  return (words?.textContent ?? field.name).trim();
}

/** What is wrong with it, which stands beside it. */
function reason(field) {
  return (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .find((text) => text?.classList.contains('error'))?.textContent.trim();
}

const named = new Set();
for (const field of document.querySelectorAll('[aria-invalid="true"]')) {
  if (named.has(field.name)) {
    continue;
  }
  named.add(field.name);
  const link = document.createElement('a');
  link.href = `#${field.id}`;
  link.textContent = [name(field), reason(field)].filter(Boolean).join(': ');
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
