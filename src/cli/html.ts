/** `prog-widgets html programme.json --tag roadmap`: a part of a programme as HTML without scripts. */
import { EXPORTED, staticHtml } from '../export/static-html.js';
import { exportWords } from '../export/words.js';
import { parseMoment } from '../programme/time/moment.js';
import { WrongCall, type Call, type Command } from './command.js';
import { readFile } from './read-file.js';

const LEVELS = ['1', '2', '3', '4', '5', '6'];

export const html: Command = {
  options: {
    tag: { type: 'string', default: 'page' },
    document: { type: 'boolean' },
    'json-ld': { type: 'boolean' },
    project: { type: 'string' },
    'heading-level': { type: 'string', default: '2' },
    today: { type: 'string' },
  },
  files: { least: 1, most: 1 },
  async run(call) {
    const { lang } = call;
    const file = call.files[0]!;
    const part = call.oneOf('tag', EXPORTED, call.text('tag')!.replace(/^prog-/, ''));
    const headingLevel = call.oneOf('heading-level', LEVELS, call.text('heading-level')!);
    const today = dayOf(call);
    const programme = await readFile(file, call);
    const project = call.text('project');
    const projects = (programme.projects ?? []).map((it) => it.id);
    if (project !== undefined) call.oneOf('project', projects, project);
    call.write(
      staticHtml({
        programme,
        part,
        say: await exportWords(lang),
        today,
        headingLevel: Number(headingLevel),
        isDocument: call.flag('document'),
        hasJsonLd: call.flag('json-ld'),
        ...(project !== undefined && { project }),
      }),
    );
  },
};

function dayOf(call: Call): number {
  const text = call.text('today');
  const given = parseMoment(text ?? '');
  if (given?.precision === 'day') return given.first;
  if (text !== undefined) throw new WrongCall(call.words.noDay(text));
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
