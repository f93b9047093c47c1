/** `prog-widgets check FILE…`: everything there is to say to the author, with its place in the text. */
import { checkFile, type Finding, type FindingGroup } from '../checking/check.js';
import { Misuse, type Call, type Command } from './command.js';

interface Report {
  file: string;
  errors: number;
  warnings: number;
  advice: number;
  problems: Omit<Finding, 'params' | 'place' | 'own' | 'fix'>[];
}

/** Of one cause: no list of places is read beyond these. */
const MOST_PLACES = 3;

export const check: Command = {
  options: { json: { type: 'boolean' } },
  files: { least: 1, most: Infinity },
  async run(call) {
    const reports: Report[] = [];
    const lines: string[] = [];
    for (const file of call.files) {
      const { report, groups } = await reportOn(file, call);
      reports.push(report);
      lines.push(...asText(report, groups, call));
    }
    call.write(`${call.flag('json') ? JSON.stringify(reports, null, 2) : lines.join('\n')}\n`);
    return reports.some((it) => it.errors > 0) ? 1 : 0;
  },
};

async function reportOn(
  file: string,
  call: Call,
): Promise<{ report: Report; groups: FindingGroup[] }> {
  let bytes: Uint8Array;
  try {
    bytes = call.read(file);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    // The other files can be checked all the same.
    const { message } = error;
    const said = { level: 'error', code: 'notFound', path: '', message } as const;
    const report = { file, errors: 1, warnings: 0, advice: 0, problems: [said] };
    return { report, groups: [{ level: 'error', message, findings: [] }] };
  }
  const { groups, findings, errors, warnings, advice } = await checkFile(bytes, file, call.lang);
  const problems = findings.map(({ params: _, place: __, own: ___, fix: ____, ...rest }) => rest);
  return { report: { file, errors, warnings, advice, problems }, groups };
}

/** `programme.json:12:5: ошибка: …`, a form that editors and terminals turn into a link. */
function asText({ file, errors, warnings, advice }: Report, groups: FindingGroup[], call: Call) {
  const { words } = call;
  const placeOf = ({ line, column }: Partial<Finding>): string =>
    line === undefined ? file : `${file}:${line}:${column}`;
  const lines = groups.flatMap(({ level, message, findings }) => {
    const head = [placeOf(findings[0] ?? {}), words.level[level], message].join(': ');
    if (findings.length < 2) return head;
    const places = findings
      .slice(0, MOST_PLACES)
      .map((it) => `  ${placeOf(it)}: ${it.own ? it.message : it.place}`);
    const left = findings.length - places.length;
    return [head, ...places, ...(left > 0 ? [`  ${words.morePlaces(left)}`] : [])];
  });
  return [...lines, `${file}: ${words.verdict(errors, warnings, advice)}`];
}
