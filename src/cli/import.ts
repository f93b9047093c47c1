/**
 * `prog-widgets import`: a document becomes the draft of a programme; a workbook, with `--into`, changes one.
 */
import { importDraft } from './import-draft.js';
import { importWorkbook } from './import-workbook.js';
import type { Command } from './command.js';
import { readDocument } from './read-document.js';

export const importFile: Command = {
  options: {
    into: { type: 'string' },
    deletions: { type: 'string' },
    decisions: { type: 'string' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  files: { least: 1, most: 1 },
  async run(call) {
    const file = call.files[0]!;
    const document = await readDocument(file, call);
    const into = call.text('into');
    return into === undefined
      ? importDraft(document, file, call)
      : importWorkbook(document, into, call);
  },
};
