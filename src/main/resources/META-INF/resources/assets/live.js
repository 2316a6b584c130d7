// Keeps a page up to date: asks for it again every so many seconds while it can be seen, and takes over those of its
// parts (data-part) that have changed, until none of them is running any more (data-running). Whoever reads keeps their
// place, their focus and what they have opened. A server that takes long to answer is asked less often.
const live = document.getElementById('live');
const every = Number(live.dataset.live) * 1000;
const pause = document.getElementById('pause');
const news = document.getElementById('news');
const trouble = document.getElementById('trouble');
const NEWS_EVERY = 60_000;
const REST = 9;
let paused = false;
let over = false;
let timer;
let took = 0;
let lastNews = Date.now();

const parts = (page) => [...page.querySelectorAll('[data-part]')];
const ids = (page) => parts(page).map((part) => part.id).join();

const take = (part, fresh) => {
  if (part.innerHTML === fresh.innerHTML) {
    return;
  }
  const open = [...part.querySelectorAll('details[open]')].map((details) => details.id);
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && [...part.querySelectorAll(focused.tagName)].indexOf(focused);
  part.replaceChildren(...fresh.childNodes);
  open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  if (focused) {
    part.querySelectorAll(focused.tagName)[place]?.focus();
  }
};

// Said aloud, so rarely and only when there is something new.
const tell = (text) => {
  if (text && text !== news.dataset.told && Date.now() - lastNews >= NEWS_EVERY) {
    news.textContent = text;
    news.dataset.told = text;
    lastNews = Date.now();
  }
};

const takeOver = (fresh) => {
  if (ids(live) !== ids(fresh)) {
    location.reload();
    return;
  }
  over = parts(fresh).some((part) => part.dataset.running === 'false');
  parts(live).forEach((part) => {
    const now = fresh.querySelector('#' + CSS.escape(part.id));
    Object.assign(part.dataset, now.dataset);
    take(part, now);
  });
  if (news) {
    tell(fresh.querySelector('#news').dataset.news);
  }
};

const look = async () => {
  let fresh;
  const begun = performance.now();
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    fresh = answer.ok && page.getElementById('live');
  } catch {
    // The server is out of reach for now; the next look may find it.
  }
  took = performance.now() - begun;
  trouble.hidden = Boolean(fresh);
  trouble.textContent = fresh ? '' : live.dataset.trouble;
  if (fresh) {
    takeOver(fresh);
  }
};

const next = () => {
  clearTimeout(timer);
  if (!paused && !over && document.visibilityState === 'visible') {
    timer = setTimeout(async () => {
      await look();
      next();
    }, Math.max(every, REST * took));
  }
};

pause?.addEventListener('click', async () => {
  paused = !paused;
  [pause.textContent, pause.dataset.other] = [pause.dataset.other, pause.textContent];
  if (!paused) {
    await look();
  }
  next();
});

document.addEventListener('visibilitychange', async () => {
  if (document.visibilityState === 'visible' && !paused && !over) {
    await look();
  }
  next();
});

if (pause) {
  pause.hidden = false;
}
if (news) {
  news.dataset.told = news.dataset.news;
}
next();
