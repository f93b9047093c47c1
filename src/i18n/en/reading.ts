/** Why a document is not read and what to do, in English; and what of it was left out. */
import type { ReadingWords } from '../contract/reading.js';

const SAVE_AS_DOCX = 'File → Save As → Word Document (.docx)';
const SAVE_AS_XLSX = 'File → Save As → Excel Workbook (.xlsx)';

const counted =
  (one: string, many: string) =>
  (n: number): string =>
    `${n} ${n === 1 ? one : many}`;
const number = new Intl.NumberFormat('en');

export const reading: ReadingWords = {
  refusals: {
    empty: () =>
      'The file is empty. Open it in Word or Excel, see whether there is text in it, and save it again.',
    oldWord: () => `This is the old format of Word (.doc). Open it in Word: ${SAVE_AS_DOCX}.`,
    oldExcel: () => `This is the old format of Excel (.xls). Open it in Excel: ${SAVE_AS_XLSX}.`,
    presentation: () =>
      'This is a presentation. Copy its tables and text into a Word document (.docx), or paste them here.',
    password: () =>
      'The file is locked by a password. Open it in Word or Excel, remove the password (File → Info → Protect) and save it again.',
    rtf: () => `This is RTF. Open it in Word: ${SAVE_AS_DOCX}.`,
    pdf: () => `This is a PDF. Open it in Word, which offers to convert it: ${SAVE_AS_DOCX}.`,
    image: () =>
      'This is a picture: it holds no text. The document it was taken from is needed, or its recognised text as .docx.',
    webArchive: () =>
      `This is a web archive, even if the file is called .doc. Open it in Word: ${SAVE_AS_DOCX}.`,
    wordXml: () =>
      `This is a document in XML. Open it in Word: ${SAVE_AS_DOCX}; or in Excel: ${SAVE_AS_XLSX}.`,
    binaryWorkbook: () => `This is a binary workbook (.xlsb). Open it in Excel: ${SAVE_AS_XLSX}.`,
    archive: () =>
      'This is an archive, not a document. Unpack it and choose a document (.docx, .odt) or a workbook (.xlsx, .ods).',
    programmeJson: () =>
      'This is a programme already (programme.json): open it as a programme, there is nothing to be taken from a document.',
    otherJson: () =>
      'This is a JSON file, but no document. A document (.docx, .odt) or a workbook (.xlsx, .ods) is needed.',
    unknownKind: () =>
      'The file looks neither like a document nor like a table. A document (.docx, .odt) or a workbook (.xlsx, .ods) is needed.',
    damaged: () =>
      'The file is damaged, or was not downloaded to its end. Download it again, or open it in Word or Excel and save it anew.',
    unsafe: () =>
      'The file has a document type (DOCTYPE), which Word and Excel never write; such files are not read. Open it in Word or Excel and save it anew.',
    tooBig: ({ megabytes }) =>
      `The file is larger than ${megabytes} MB. Mostly that is pictures: in Word choose one, Picture Format → Compress Pictures, and save under another name.`,
    tooBigUnpacked: ({ megabytes }) =>
      `The file holds more than ${megabytes} MB of text; such files are not read. Keep only the programme in it and save under another name.`,
    tooManyCells: ({ limit }) =>
      `The table has more than ${number.format(limit)} cells; such tables are not read. Keep only the sheets and rows that are needed and save under another name.`,
    noText: ({ pictures }) =>
      `There is no text in the file, only ${counted('picture', 'pictures')(pictures)}: probably a scan. The document it was taken from is needed, or its recognised text.`,
  },
  left: {
    pictures: counted('picture was left out', 'pictures were left out'),
    drawings: counted('drawing was left out', 'drawings were left out'),
    charts: counted('chart was left out', 'charts were left out'),
    objects: counted('embedded object was left out', 'embedded objects were left out'),
    embeddedDocuments: counted(
      'document within the document was not read',
      'documents within the document were not read',
    ),
    deletedText: counted(
      'place was deleted by a reviewer and left out',
      'places were deleted by a reviewer and left out',
    ),
    deletedRows: counted(
      'row was deleted by a reviewer and left out',
      'rows were deleted by a reviewer and left out',
    ),
    hiddenText: counted('place of hidden text was left out', 'places of hidden text were left out'),
    placeholders: counted(
      'field of a form is not filled in and was left out',
      'fields of a form are not filled in and were left out',
    ),
    coveredText: counted(
      'text below a merged cell was left out',
      'texts below merged cells were left out',
    ),
    textBoxes: counted(
      'text box stands after its paragraph',
      'text boxes stand after their paragraphs',
    ),
    nestedTables: counted(
      'table within a cell was read as lines',
      'tables within cells were read as lines',
    ),
    comments: counted('comment was left out', 'comments were left out'),
    symbols: counted(
      'sign of an unknown font is shown as “▪”',
      'signs of unknown fonts are shown as “▪”',
    ),
    tooDeep: counted(
      'place lies too deep and was not read',
      'places lie too deep and were not read',
    ),
    cellsBeyond: counted(
      'cell beyond the edge of its table was not read: there are too many columns',
      'cells beyond the edge of their table were not read: there are too many columns',
    ),
    headers: counted('header or footer was left out', 'headers and footers were left out'),
    altTexts: counted(
      'description of a picture was left out',
      'descriptions of pictures were left out',
    ),
    hiddenSheets: counted('hidden sheet', 'hidden sheets'),
    hiddenRows: counted('hidden row', 'hidden rows'),
    hiddenColumns: counted('hidden column', 'hidden columns'),
    formulasWithoutValue: counted(
      'formula without a value: open the file in Excel and save it',
      'formulas without a value: open the file in Excel and save it',
    ),
  },
};
