// A stand-in for scripts of 2008: it imitates what Prototype.js 1.6 and MooTools 1.2 did to the language and the page.
Object.prototype.extend = function (source) {
  for (const key in source) this[key] = source[key];
  return this;
};
Object.prototype.view = 'page';
Object.prototype.type = 'old';
Array.prototype.remove = function (item) {
  const at = this.indexOf(item);
  if (at >= 0) this.splice(at, 1);
  return this;
};
Array.prototype.toJSON = function () {
  return `[${this.join(',')}]`;
};
Array.from = function (it) {
  const all = [];
  for (let n = 0; it && n < it.length; n++) all[n] = it[n];
  return all;
};
Function.prototype.bind = function (self, ...first) {
  const own = this;
  return function (...rest) {
    return own.apply(self, first.concat(rest));
  };
};
String.prototype.strip = function () {
  return this.replace(/^\s+|\s+$/g, '');
};
Element.prototype.hide = function () {
  this.style.display = 'none';
};
document.getElementsByClassName = function (name) {
  return Array.from(document.querySelectorAll(`.${name}`));
};
