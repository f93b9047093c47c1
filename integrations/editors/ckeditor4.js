/*
 * CKEditor 4: добавьте в настройки редактора: CKEDITOR.replace('content', { …, ...progWidgets }).
 * Фильтр содержимого оставит теги, блоки и рамки программы вместе с их атрибутами.
 */
const progTags = [
  'assessment',
  'display',
  'event-map',
  'governance',
  'indicator',
  'indicators',
  'page',
  'passport',
  'projects',
  'risks',
  'roadmap',
  'summary',
  'swot',
  'text',
  'wall',
].map((view) => `prog-${view}`);

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
  extraAllowedContent: [
    `${progTags.join(' ')}[src,${progAttributes}]`,
    `div(prog-embed)[${boxAttributes}]`,
    'iframe[src,title,loading,width,height]',
  ].join('; '),
};
