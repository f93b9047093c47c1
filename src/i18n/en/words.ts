/** English: loaded when a page or a tag asks for it. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { Words } from '../contract/words.js';
import { plan } from './plan.js';
import { time } from './time.js';

export const words: Words = {
  locale,
  state: {
    pending: 'Loading the programme…',
    empty: 'No programme is named: the tag has no file address (src).',
    failed: 'The programme can’t be shown. Please try again a little later.',
    unfit: 'The programme can’t be shown: something is wrong with its file.',
    missing: 'This part did not load: please try again, or reload the page.',
    broken: 'This part can’t be shown. Everything else on the page works.',
    again: 'Try again',
    forEditor: 'For the site editor: what happened',
  },
  time: time,
  passport: {
    title: 'Programme passport',
    period: 'Period',
    outlook: (words) => `with an outlook to ${words}`,
    revision: 'Revision',
    asOf: (date) => `data as of ${date}`,
    approval: { agreed: 'Agreed', approved: 'Approved', adopted: 'Adopted' },
    approvedBy: 'Approved',
    original: 'Signed document',
    official: 'Official document',
    signedBy: (position, date) => ['signed', position, date].filter(Boolean).join(', '),
    signatureKey: (key) => `signature key ${key}`,
    organization: 'Organisation',
    founder: 'Founder',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    site: 'Site',
    documents: 'Documents',
    documentNumber: (number) => `No. ${number}`,
    documentDate: (date) => `of ${date}`,
    moreDocuments: (n) => plural(n, locale, { one: 'more document', other: 'more documents' }),
    moreText: 'show all',
    notes: 'Notes',
    terms: 'Abbreviations',
  },
  ...plan,
};
