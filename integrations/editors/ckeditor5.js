/*
 * CKEditor 5: теги, рамки и блоки программы сохраняются. Нужен модуль GeneralHtmlSupport:
 * ClassicEditor.create(element, { …, plugins: [ …, GeneralHtmlSupport ], htmlSupport: progWidgets }).
 * Теги, которых редактор не знает, он зовёт $customElement.
 */
/** Сверх src; другого теги не читают. */
const progAttributes = [
  'for',
  'from',
  'group',
  'heading-level',
  'lang',
  'project',
  'scale',
  'section',
  'stage',
  'table',
  'to',
  'today',
  'view',
];
/** Блока: data-src, data-view и то же самое одним словом. */
const boxAttributes = [
  'data-src',
  'data-view',
  'data-for',
  'data-from',
  'data-group',
  'data-lang',
  'data-level',
  'data-project',
  'data-scale',
  'data-section',
  'data-show',
  'data-stage',
  'data-table',
  'data-to',
  'data-today',
];

export const progWidgets = {
  allow: [
    { name: /^(\$customElement|prog-[a-z-]+)$/, attributes: ['src', ...progAttributes] },
    { name: 'div', classes: 'prog-embed', attributes: boxAttributes },
    { name: 'iframe', attributes: ['src', 'title', 'loading', 'width', 'height'] },
  ],
};
