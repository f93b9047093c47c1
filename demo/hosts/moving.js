// What pages with jQuery do: wrap everything, take a node out and put it back, copy a piece of the page as markup.
window.addEventListener('load', () => {
  setTimeout(() => {
    const wrapper = document.createElement('div');
    wrapper.append(...document.body.childNodes);
    document.body.append(wrapper);
    const tag = document.querySelector('prog-passport');
    const place = tag.nextSibling;
    tag.remove();
    place.before(tag);
    document.querySelector('.copy').innerHTML = document.querySelector('.prog-embed').outerHTML;
  }, 300);
});
