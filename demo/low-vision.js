/* global Document, isvek */
// The panel keeps its state in cookies of `location.host`, which no browser takes where an address has a port, as this
// demo's has. On a real site these lines are not needed.
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', {
  get: () => cookie.get.call(document),
  set(text) {
    cookie.set.call(document, text.replace(/;domain=[^;]*/, ''));
  },
});

// As the panel's own instructions have it; without the voice, which speaks at every click.
new isvek.Bvi({ speech: false });
