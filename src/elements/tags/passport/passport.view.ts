/** The passport as plain data: what is shown, in which order, in the reader's words. */
import type { Line } from '../../../documents/line.js';
import type { Words } from '../../../i18n/contract/words.js';
import { safeAddress } from '../../../programme/inline-text.js';
import type { Approval, Document, PassportRow, Programme } from '../../../programme/schema.js';
import { parseSpan } from '../../../programme/time/span.js';
import { dateWords, referenceWords, saysDate } from '../../text/dates.js';

/** An act, named by its title. */
export interface ActView extends Line {
  id: string;
  /** «№ 273-ФЗ от 29.12.2012». */
  reference: string;
  note?: string;
}

export interface RowView {
  label: string;
  text?: string;
  list?: string[];
  documents?: ActView[];
  /** Too long for a first look. */
  isLong: boolean;
}

export interface ApprovalView {
  kind: string;
  lines: string[];
}

export interface PassportView {
  /** Period, revision, date of the data. */
  facts: string[];
  /** «Подписанный документ» only where the file says who signed it. */
  original: (ActView & { label: string; signature: string })[];
  approvals: ApprovalView[];
  rows: RowView[];
  organization: { name?: string; facts: (Line & { label: string })[] };
  terms: { short: string; full: string }[];
  notes: { mark: string; text: string }[];
}

/** Acts are a list that nobody reads whole: more than these fold. */
export const DOCUMENTS_SHOWN = 7;
/** In letters and items: more than is seen of it while it is folded, in a wide column too. */
const LONG_TEXT = 700;
const LONG_LIST = 8;

export function passportView(programme: Programme, say: Words): PassportView {
  const documents = new Map((programme.documents ?? []).map((it) => [it.id, it]));
  const view = (it: Document): ActView => documentView(it, say);
  const rows = (programme.passport ?? []).map((row) => rowView(row, documents, view));
  const original = [...documents.values()].filter((it) => it.official);
  const listed = new Set(
    (programme.passport ?? []).flatMap(({ value }) => (isReference(value) ? value.documents : [])),
  );
  // No document is lost because no row of the passport names it.
  const others = [...documents.values()].filter((it) => !it.official && !listed.has(it.id));
  if (others.length)
    rows.push({
      label: say.passport.documents,
      documents: others.map(view),
      isLong: false,
    });

  return {
    facts: facts(programme, say),
    original: original.map((it) => ({
      ...view(it),
      label: it.signature ? say.passport.original : say.passport.official,
      signature: signatureOf(it, say),
    })),
    approvals: (programme.approvals ?? []).map((it) => ({
      kind: approvalWords(it, say),
      lines: [
        ...[it.by, it.position, it.name, it.document],
        it.date && !saysDate(it.document, it.date, say) && dateWords(it.date, say),
      ].filter((line): line is string => Boolean(line)),
    })),
    rows,
    organization: organizationView(programme, say),
    terms: programme.terms ?? [],
    notes: programme.notes ?? [],
  };
}

/** «Утверждаю» is what a person says; an act, or a body without a signatory, has approved. */
function approvalWords({ kind, document, position, name }: Approval, { passport }: Words): string {
  const isByPerson = !document && Boolean(position || name);
  return kind === 'approved' && !isByPerson ? passport.approvedBy : passport.approval[kind];
}

function facts(programme: Programme, say: Words): string[] {
  const { from, to, outlook } = programme.period;
  const period = parseSpan(`${from}/${to}`);
  const periodWords = period ? say.time.span(period) : [from, to].filter(Boolean).join(' – ');
  return [
    periodWords && `${say.passport.period}: ${periodWords}`,
    outlook && say.passport.outlook(dateWords(outlook, say)),
    programme.revision !== undefined && `${say.passport.revision}: ${programme.revision}`,
    programme.asOf && say.passport.asOf(dateWords(programme.asOf, say)),
  ].filter((it): it is string => Boolean(it));
}

function rowView(
  { label, value }: PassportRow,
  documents: Map<string, Document>,
  view: (it: Document) => ActView,
): RowView {
  if (typeof value === 'string') return { label, text: value, isLong: value.length > LONG_TEXT };
  if (isReference(value)) {
    const found = value.documents.flatMap((id) => documents.get(id) ?? []);
    return { label, documents: found.map(view), isLong: false };
  }
  const length = value.reduce((sum, it) => sum + it.length, 0);
  return { label, list: value, isLong: value.length > LONG_LIST || length > LONG_TEXT };
}

function isReference(value: PassportRow['value']): value is { documents: string[] } {
  return typeof value === 'object' && 'documents' in value;
}

function documentView(it: Document, say: Words): ActView {
  const href = it.url === undefined ? undefined : safeAddress(it.url);
  return {
    id: it.id,
    text: it.title,
    reference: referenceWords(it, say),
    ...(href && { href }),
    ...(it.note && { note: it.note }),
  };
}

function signatureOf({ signature }: Document, say: Words): string {
  if (!signature) return '';
  const { position = '', date, key } = signature;
  return [
    (position || date) && say.passport.signedBy(position, date ? dateWords(date, say) : ''),
    key && say.passport.signatureKey(key),
  ]
    .filter(Boolean)
    .join('; ');
}

function organizationView({ organization }: Programme, say: Words): PassportView['organization'] {
  if (!organization) return { facts: [] };
  const { name, shortName, founder, address, phone, email, site } = organization;
  const labels = say.passport;
  const link = (prefix: string, text: string | undefined): { href?: string } => {
    const href = text && safeAddress(prefix + text);
    return href ? { href } : {};
  };
  const all: (PassportView['organization']['facts'][number] | undefined)[] = [
    founder ? { label: labels.founder, text: founder } : undefined,
    address ? { label: labels.address, text: address } : undefined,
    phone
      ? { label: labels.phone, text: phone, ...(isOnePhone(phone) && link('tel:', digits(phone))) }
      : undefined,
    email ? { label: labels.email, text: email, ...link('mailto:', email) } : undefined,
    site
      ? { label: labels.site, text: site, ...link(isBareHost(site) ? 'https://' : '', site) }
      : undefined,
  ];
  const fullName =
    name && shortName && name !== shortName ? `${name} (${shortName})` : name || shortName;
  return { ...(fullName && { name: fullName }), facts: all.filter((it) => it !== undefined) };
}

/** «imc-mosk.ru», as letterheads write it. */
const isBareHost = (site: string): boolean => /^[\p{L}\d.-]+\.\p{L}{2,}(\/|$)/u.test(site);

const digits = (phone: string): string => phone.replace(/[^\d+]/g, '');
/** «(4855) 222-333, 222-444» is two numbers: none of them is what would be dialled. */
const isOnePhone = (phone: string): boolean =>
  /^[\d\s()+–-]+$/.test(phone) && digits(phone).length <= 12;
