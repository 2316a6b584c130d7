// Says that something is under way from the moment it is asked for: an upload until its page is answered, a download
// until it begins, which the server says by a cookie.
const CHECK_MS = 300;

const show = (where, text) => {
  const note = document.createElement('div');
  note.className = 'work';
  note.setAttribute('role', 'status');
  note.append(document.createElement('progress'), Object.assign(document.createElement('small'), { textContent: text }));
  where.after(note);
  return note;
};

const whenBegun = (name, done) => {
  const timer = setInterval(() => {
    if (document.cookie.split('; ').includes(name + '=begun')) {
      document.cookie = name + '=; Max-Age=0; Path=/';
      clearInterval(timer);
      done();
    }
  }, CHECK_MS);
};

const noted = (address) => {
  const name = Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  const url = new URL(address, location.href);
  url.searchParams.set('note', name);
  return [url.href, 'download-' + name];
};

document.querySelectorAll('form[data-busy]').forEach((form) =>
  form.addEventListener('submit', () => {
    const button = form.querySelector('button');
    const note = show(button, form.dataset.busy);
    setTimeout(() => (button.disabled = true));
    if (form.hasAttribute('data-download')) {
      const [address, cookie] = noted(form.getAttribute('action'));
      form.setAttribute('action', address);
      whenBegun(cookie, () => {
        note.remove();
        button.disabled = false;
      });
    }
  }),
);

document.querySelectorAll('a[data-busy]').forEach((link) =>
  link.addEventListener('click', () => {
    const [address, cookie] = noted(link.getAttribute('href'));
    link.setAttribute('href', address);
    const note = show(link, link.dataset.busy);
    whenBegun(cookie, () => note.remove());
  }),
);
