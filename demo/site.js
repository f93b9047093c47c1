/** The section menu is folded on a phone and always open beside the text. Without this script it is open everywhere. */
const menu = document.querySelector('.menu');
const wide = window.matchMedia('(min-width: 56em)');
const follow = () => {
  menu.open = wide.matches;
};
wide.addEventListener('change', follow);
follow();

/** The page's code: opened for those who come by the menu, and copied by its button, which nothing else needs. */
document.addEventListener('DOMContentLoaded', () => {
  const code = document.querySelector('.code');
  if (!code) return;
  const button = code.querySelector('button');
  const said = code.querySelector('output');
  const text = code.querySelector('pre');
  const openIfAsked = () => {
    if (location.hash === '#code') code.open = true;
  };
  openIfAsked();
  window.addEventListener('hashchange', openIfAsked);
  button.hidden = false;
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await window.navigator.clipboard.writeText(text.textContent);
      said.textContent = said.dataset.done;
    } catch {
      // Forbidden, or a page without https: the visitor's own keys can do it.
      window.getSelection().selectAllChildren(text);
      said.textContent = said.dataset.failed;
    }
  });
});
