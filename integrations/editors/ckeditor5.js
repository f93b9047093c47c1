/*
 * CKEditor 5: теги, рамки и блоки программы сохраняются. Нужен модуль GeneralHtmlSupport:
 * ClassicEditor.create(element, { …, plugins: [ …, GeneralHtmlSupport ], htmlSupport: progWidgets }).
 * Теги, которых редактор не знает, он зовёт $customElement.
 */
export const progWidgets = {
  allow: [
    { name: /^(\$customElement|prog-[a-z-]+)$/, attributes: true },
    { name: 'div', classes: 'prog-embed', attributes: /^data-/ },
    { name: 'iframe', attributes: true },
  ],
};
