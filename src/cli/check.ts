/** `prog-widgets check FILE…`: everything there is to say to the author, with its place in the text. */
import { checkFile, type Finding } from '../checking/check.js';
import { Misuse, type Call, type Command } from './command.js';

interface Report {
  file: string;
  errors: number;
  warnings: number;
  problems: Omit<Finding, 'params'>[];
}

export const check: Command = {
  options: { json: { type: 'boolean' } },
  files: { least: 1, most: Infinity },
  async run(call) {
    const reports: Report[] = [];
    for (const file of call.files) reports.push(await reportOn(file, call));
    call.write(call.flag('json') ? `${JSON.stringify(reports, null, 2)}\n` : asText(reports, call));
    return reports.some((it) => it.errors > 0) ? 1 : 0;
  },
};

async function reportOn(file: string, call: Call): Promise<Report> {
  let bytes: Uint8Array;
  try {
    bytes = call.read(file);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    // The other files can be checked all the same.
    const problem = { level: 'error', code: 'notFound', path: '', message: error.message } as const;
    return { file, errors: 1, warnings: 0, problems: [problem] };
  }
  const { findings, errors, warnings } = await checkFile(bytes, file, call.lang);
  const problems = findings.map(({ params: _, ...rest }) => rest);
  return { file, errors, warnings, problems };
}

/** `programme.json:12:5: ошибка: …`, a form that editors and terminals turn into a link. */
function asText(reports: Report[], { words }: Call): string {
  return reports
    .flatMap(({ file, problems, errors, warnings }) => [
      ...problems.map(({ line, column, level, message }) =>
        [line === undefined ? file : `${file}:${line}:${column}`, words.level[level], message].join(
          ': ',
        ),
      ),
      `${file}: ${words.verdict(errors, warnings)}`,
    ])
    .map((line) => `${line}\n`)
    .join('');
}
