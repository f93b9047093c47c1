/** `prog-widgets html programme.json --tag roadmap`: a part of a programme as HTML without scripts. */
import { problemReport } from '../elements/base/problem-report.js';
import { EXPORTED, staticHtml } from '../export/static-html.js';
import { exportWords } from '../export/words.js';
import type { Language } from '../i18n/languages.js';
import { decode } from '../loading/decode.js';
import { LoadFailure } from '../loading/failure.js';
import { parse, type Loaded } from '../loading/parse.js';
import { parseMoment } from '../programme/time/moment.js';
import { Misuse, WrongCall, type Call, type Command } from './command.js';

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
    const { programme, problems } = await read(file, call.read(file), lang);
    const told = await problemReport(problems, lang);
    if (told.length) call.say([file, ...told].join('\n  '));
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

async function read(file: string, bytes: Uint8Array, lang: Language): Promise<Loaded> {
  try {
    return await parse(decode(bytes), file);
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    throw new Misuse((await problemReport(error.problems, lang)).join('\n'));
  }
}

function dayOf(call: Call): number {
  const text = call.text('today');
  const given = parseMoment(text ?? '');
  if (given?.precision === 'day') return given.first;
  if (text !== undefined) throw new WrongCall(call.words.noDay(text));
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
