/**
 * What is said of a document that is read, or why it is not and what to do then. The codes are those of `reading-files/`,
 * which comes later than words do; a test holds the two against each other.
 */
export interface ReadingWords {
  refusals: Record<
    | 'empty'
    | 'oldWord'
    | 'oldExcel'
    | 'presentation'
    | 'password'
    | 'rtf'
    | 'pdf'
    | 'image'
    | 'webArchive'
    | 'wordXml'
    | 'binaryWorkbook'
    | 'archive'
    | 'programmeJson'
    | 'otherJson'
    | 'unknownKind'
    | 'damaged'
    | 'unsafe',
    () => string
  > & {
    tooBig: (params: { megabytes: number }) => string;
    tooBigUnpacked: (params: { megabytes: number }) => string;
    tooManyCells: (params: { limit: number }) => string;
    noText: (params: { pictures: number }) => string;
  };
  /** What is not in the text that was read, or not in its place: «3 рисунка не перенесены». */
  left: Record<
    | 'pictures'
    | 'drawings'
    | 'charts'
    | 'objects'
    | 'embeddedDocuments'
    | 'deletedText'
    | 'deletedRows'
    | 'hiddenText'
    | 'placeholders'
    | 'coveredText'
    | 'textBoxes'
    | 'nestedTables'
    | 'comments'
    | 'symbols'
    | 'tooDeep'
    | 'cellsBeyond'
    | 'headers'
    | 'altTexts'
    | 'hiddenSheets'
    | 'hiddenRows'
    | 'hiddenColumns'
    | 'formulasWithoutValue',
    (count: number) => string
  >;
}
