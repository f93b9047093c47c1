/** The section menu is folded on a phone and always open beside the text. Without this script it is open everywhere. */
const menu = document.querySelector('.menu');
const wide = window.matchMedia('(min-width: 56em)');
const follow = () => {
  menu.open = wide.matches;
};
wide.addEventListener('change', follow);
follow();
