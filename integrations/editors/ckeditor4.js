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

export const progWidgets = {
  extraAllowedContent: `${progTags.join(' ')}[*]; div(prog-embed)[data-*]; iframe[*]`,
};
