/**
 * What the tags say. A language is one object of this type, so that a missing word is a compile error; sentences are
 * functions, so that no sentence is glued from fragments.
 */
import type { Moment } from '../../programme/time/moment.js';
import type { Span } from '../../programme/time/span.js';
import type { Locale } from './locale.js';
import type { PlanWords } from './plan.js';

export interface Words extends PlanWords {
  locale: Locale;

  state: {
    pending: string;
    empty: string;
    /** The network or the server: it may work in a minute. */
    failed: string;
    /** The file itself: waiting does not help. */
    unfit: string;
    /** A part of our scripts did not come; the file is not to blame. */
    missing: string;
    /** A fault of ours. */
    broken: string;
    /** On a button, where trying again may help. */
    again: string;
    /** Above the reasons, which a visitor need not read. */
    forEditor: string;
  };

  time: {
    moment: (moment: Moment) => string;
    span: (span: Span) => string;
  };

  passport: {
    title: string;
    period: string;
    outlook: (words: string) => string;
    revision: string;
    asOf: (date: string) => string;
    approval: { agreed: string; approved: string; adopted: string };
    /** Of what an act approved, or a body whose signatory is not named. */
    approvedBy: string;
    original: string;
    /** The original, where the file does not say who signed it. */
    official: string;
    signedBy: (position: string, date: string) => string;
    signatureKey: (key: string) => string;
    organization: string;
    founder: string;
    address: string;
    phone: string;
    email: string;
    site: string;
    documents: string;
    documentNumber: (number: string) => string;
    documentDate: (date: string) => string;
    moreDocuments: (n: number) => string;
    moreText: string;
    notes: string;
    terms: string;
  };
}
