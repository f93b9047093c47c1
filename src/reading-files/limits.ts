/** What a file may ask of a page. A programme's document has 70 kB; these are for files that mean harm, or no programme. */

export const MOST_MEGABYTES = 50;
/** Of all that is unpacked: ten thousand rows are some 30 MB. */
export const MOST_MEGABYTES_UNPACKED = 80;
/** Of what is kept whole while it is read: styles, numbering, notes. */
export const MOST_MEGABYTES_OF_PART = 16;
export const MOST_ENTRIES = 5000;
/** Elements within each other; what lies deeper is left out. */
export const MOST_DEPTH = 200;
/** Elements of one row or paragraph. */
export const MOST_NODES = 1_000_000;
export const MOST_CELLS = 500_000;
/** Of a pattern that is written once and fills in many places: how a number is shown, what stands before a paragraph. Office has 255. */
export const LONGEST_PATTERN = 255;
/** Of what stands in all cells together: a text that is written once may stand in each of them. */
export const MOST_LETTERS = 40_000_000;
/** Word has 63 columns, a sheet 16,384. */
export const MOST_COLUMNS = 256;
