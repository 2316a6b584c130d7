// Who mistyped the password need not type the address again: it stays in this tab until the next page of log-in is shown
// without a failure, and goes into no address and no log.
const NAME = 'brainbench.login';
const form = document.querySelector('form[action="/j_security_check"]');
const field = form.elements.j_username;

try {
  if ('failed' in form.dataset) {
    field.value ||= sessionStorage.getItem(NAME) ?? '';
  }
  sessionStorage.removeItem(NAME);
  form.addEventListener('submit', () => sessionStorage.setItem(NAME, field.value));
} catch {
  // Storage is switched off: it has to be typed again.
}
