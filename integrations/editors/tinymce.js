/*
 * TinyMCE: теги программы сохраняются как есть. Рамку редактор и с этим запирает (sandbox): ставьте тег.
 * Добавьте эти строки в настройки редактора: tinymce.init({ …, ...progWidgets }).
 * Имена без «~» — блоки, а не слова в строке.
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

export const progWidgets = {
  custom_elements: progTags.join(','),
  extended_valid_elements: progTags
    .map((tag) => `${tag}[${['src', ...progAttributes].join('|')}]`)
    .join(','),
};
