/** Letters that HTML writes by name or number; names that Word, Excel, LibreOffice and browsers use. */

const NAMES = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
    ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’' },
    ...{ ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', middot: '·', sect: '§' },
    ...{ deg: '°', plusmn: '±', times: '×', divide: '÷', le: '≤', ge: '≥', ne: '≠', asymp: '≈' },
    ...{ larr: '←', rarr: '→', uarr: '↑', darr: '↓', copy: '©', reg: '®', trade: '™', euro: '€' },
    ...{ sup2: '²', sup3: '³', frac12: '½', frac14: '¼', permil: '‰', infin: '∞', check: '✓' },
    ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '', zwj: '', tab: '\t' },
  }),
);
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));?/gi;

/** What is no entity stays as it is written. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (written: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMES.get(name) ?? NAMES.get(name.toLowerCase()) ?? written;
        const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
        const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        return isLetter ? String.fromCodePoint(code) : written;
      })
    : text;
