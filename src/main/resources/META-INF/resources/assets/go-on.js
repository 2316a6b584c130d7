// Enter goes on from anywhere on the page, as it does in a trial.
const way = document.getElementById('go-on');

document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.repeat;
  if (plain && event.key === 'Enter' && !event.target.closest('a, button, summary')) {
    event.preventDefault();
    way.click();
  }
});
