// A page builder: it defines its element late, fills the shadow root later still, and adds content by script.
const file = '/programmes/rybinsk-2021.json';
function link(view, text) {
  const paragraph = document.createElement('p');
  const it = document.createElement('a');
  it.href = `${file}#prog-${view}`;
  it.textContent = text;
  paragraph.append(it);
  return paragraph;
}
setTimeout(() => {
  customElements.define(
    'site-block',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        const tag = document.createElement('prog-passport');
        tag.setAttribute('src', file);
        root.append(tag);
        setTimeout(() => root.append(link('indicators', 'Показатели')), 100);
      }
    },
  );
}, 100);
setTimeout(() => document.querySelector('.later').append(link('governance', 'Управление')), 300);
