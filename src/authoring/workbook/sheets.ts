/** Which sheets a programme has, and what stands in them: a row an item, as the file orders them. */
import type { Json } from '../../programme/reading/values.js';
import { assessmentSheet } from './assessments.js';
import {
  codeField,
  linesField,
  linkField,
  numberField,
  plain,
  rolesField,
  set,
  textField,
  whenField,
} from './fields.js';
import { indicatorSheet } from './indicators.js';
import { codesOf, insert, keyOf, listOf, remove } from './items.js';
import type { BookContext, Column, Row, Sheet } from './model.js';

/** @param programme whose items the rows are of: what is put into a row is put into it */
export function sheetsOf(programme: Json, context: BookContext): Sheet[] {
  const { headings: h } = context.say.workbook;
  const list = (name: 'passport' | 'activities' | 'risks' | 'events', columns: Column[]): Sheet =>
    listSheet(name, programme, columns);
  return [
    list('passport', [
      textField({ key: 'label', heading: h.label, width: 30 }),
      { ...linesField({ key: 'value', heading: h.value, width: 80 }), ...passportValue(context) },
    ]),
    list('activities', [
      textField({ key: 'num', heading: h.num, width: 8 }),
      textField({ key: 'title', heading: h.title, width: 60 }),
      textField({ key: 'targetText', heading: h.targetText, width: 40 }),
      linkField({ key: 'project', heading: h.project, to: 'projects' }),
      linkField({ key: 'stage', heading: h.stage, to: 'stages' }),
      whenField({ key: 'when', heading: h.when }),
      whenField({ key: 'movedTo', heading: h.movedTo }),
      rolesField({ key: 'responsible', heading: h.responsible }),
      textField({ key: 'deliverable', heading: h.deliverable, width: 40 }),
      codeField({ key: 'status', heading: h.status, codes: codesOf('activities[].status') }),
      whenField({ key: 'asOf', heading: h.asOf, width: 14 }),
      textField({ key: 'note', heading: h.note, width: 30 }),
    ]),
    indicatorSheet(programme, context),
    assessmentSheet(programme, context),
    swotSheet(programme, context),
    list('risks', [
      textField({ key: 'risk', heading: h.risk, width: 50 }),
      linesField({ key: 'measures', heading: h.measures, width: 60 }),
      numberField({ key: 'probability', heading: h.probability }),
      numberField({ key: 'impact', heading: h.impact }),
      textField({ key: 'note', heading: h.note, width: 30 }),
    ]),
    list('events', [
      textField({ key: 'title', heading: h.title, width: 60 }),
      whenField({ key: 'when', heading: h.when }),
      placeField(h.place),
      textField({ key: 'audience', heading: h.audience }),
      textField({ key: 'kind', heading: h.kind, width: 18 }),
      textField({ key: 'format', heading: h.format, width: 18 }),
      linkField({ key: 'project', heading: h.project, to: 'projects' }),
      codeField({ key: 'status', heading: h.status, codes: codesOf('events[].status') }),
      textField({ key: 'url', heading: h.url, width: 30 }),
      textField({ key: 'note', heading: h.note, width: 30 }),
    ]),
  ];
}

function listSheet(
  name: 'passport' | 'activities' | 'risks' | 'events',
  programme: Json,
  columns: Column[],
): Sheet {
  const list = (programme[name] as Json[] | undefined) ?? [];
  return {
    name,
    columns,
    rows: list.map((item, at) => ({ key: keyOf(item, at), item, path: [name, at] })),
    add: (after) => {
      const item: Json = {};
      insert(listOf(programme, name), item, after?.item);
      return { key: '', item, path: [name] };
    },
    remove: ({ item }) => remove(programme, name, item),
  };
}

/** A row of acts names documents by their ids: the sheet leaves it alone. */
const passportValue = ({ documents }: BookContext): Pick<Column, 'text' | 'put'> => {
  const acts = ({ item }: Row): string[] | undefined =>
    (item['value'] as { documents?: string[] } | undefined)?.documents;
  const own = linesField({ key: 'value', heading: '' });
  return {
    text: (row, context) =>
      acts(row)
        ?.map((id) => documents.get(id)?.title ?? id)
        .join('\n') ?? own.text(row, context),
    put: (row, text, context) => {
      const titles = new Map([...documents].map(([id, { title }]) => [title, id]));
      const ids = text.split('\n').map((it) => titles.get(it.trim()));
      if (acts(row) && ids.every((it) => it !== undefined)) row.item['value'] = { documents: ids };
      else own.put(row, text, context);
    },
  };
};

const placeField = (heading: string): Column => ({
  key: 'place',
  heading,
  width: 28,
  text: ({ item }) => {
    const place = item['place'] as Json | undefined;
    return plain(place?.['name'] ?? place?.['address']);
  },
  put: ({ item }, text) => {
    const place = { ...(item['place'] as Json | undefined) };
    const isAddress = place['name'] === undefined && place['address'] !== undefined;
    set(place, isAddress ? 'address' : 'name', text);
    if (Object.keys(place).length) item['place'] = place;
    else delete item['place'];
  },
});

function swotSheet(programme: Json, { say }: BookContext): Sheet {
  const { headings: h } = say.workbook;
  const matrices = (programme['swot'] as Json[] | undefined) ?? [];
  const rows = matrices.flatMap((within, matrix) =>
    ((within['items'] as Json[] | undefined) ?? []).map((item, at): Row => ({
      key: `${keyOf(within, matrix)}#${at}`,
      item,
      within,
      path: ['swot', matrix, 'items', at],
    })),
  );
  return {
    name: 'swot',
    columns: [
      {
        key: 'matrix',
        fields: [],
        outerFields: ['title'],
        heading: h.matrix,
        width: 20,
        text: ({ within }) => plain(within?.['title']),
        // Which one a row belongs to is said by the row above it.
        put: () => undefined,
      },
      codeField({
        key: 'quadrant',
        heading: h.quadrant,
        codes: codesOf('swot[].items[].quadrant'),
      }),
      textField({ key: 'text', heading: h.text, width: 80 }),
      textField({ key: 'aspect', heading: h.aspect }),
      linesField({ key: 'actions', heading: h.measures, width: 40 }),
    ],
    rows,
    add: (after) => {
      const within = after?.within ?? matrices.at(-1) ?? push(listOf(programme, 'swot'), {});
      const item: Json = {};
      insert(listOf(within, 'items'), item, after?.item);
      return { key: '', item, within, path: ['swot'] };
    },
    remove: ({ item, within = {} }) => remove(within, 'items', item),
  };
}

function push(list: Json[], item: Json): Json {
  list.push(item);
  return item;
}
