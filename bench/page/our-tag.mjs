/** One of our tags, loaded and used as README tells a page's author to. */
const script = '/prog-widgets/prog-widgets.js';

export async function loadTag(name) {
  await import(script);
  await customElements.whenDefined(name);
}

/** Resolves at `prog-load`. */
export function drawTag(name, container, programme) {
  return new Promise((resolve, reject) => {
    container.addEventListener('prog-load', resolve, { once: true });
    container.addEventListener('prog-error', () => reject(new Error('prog-error')), { once: true });
    const tag = document.createElement(name);
    tag.today = '2022-05-15'; // the same picture on every day
    tag.programme = programme;
    container.append(tag);
  });
}
