/**
 * What search engines and archives read: the programme as a published work of an organisation, with the time it covers.
 * Only what the file states. schema.org has no type for a development programme; `CreativeWork` promises the least.
 */
import { plainText } from '../documents/plain-text.js';
import { safeAddress } from '../programme/inline-text.js';
import type { Programme } from '../programme/schema.js';
import { isoDate } from '../programme/time/iso-date.js';
import { parseSpan } from '../programme/time/span.js';

interface About {
  /** Where the programme is published, if it is known. */
  address?: string;
  /** How it goes, in a sentence. */
  description?: string;
}

export function jsonLd(
  programme: Programme,
  { address, description }: About = {},
): Record<string, unknown> {
  const { title, subtitle, period, asOf, lang, organization, documents = [] } = programme;
  const site = organization?.site === undefined ? undefined : safeAddress(organization.site);
  const official = documents.find((it) => it.official && it.url !== undefined)?.url;
  const original = official === undefined ? undefined : safeAddress(official);
  const from = isoDate(parseSpan(period.from)?.from, 'first');
  const to = isoDate(parseSpan(period.to)?.to, 'last');
  return without({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: plainText(title),
    alternativeHeadline: subtitle && plainText(subtitle),
    description,
    inLanguage: lang ?? 'ru',
    temporalCoverage: from || to ? `${from ?? '..'}/${to ?? '..'}` : undefined,
    dateModified: asOf === undefined ? undefined : isoDate(parseSpan(asOf)?.to, 'last'),
    url: address,
    isBasedOn: original,
    publisher:
      organization?.name &&
      without({
        '@type': 'Organization',
        name: plainText(organization.name),
        url: site,
        address: organization.address && plainText(organization.address),
        telephone: organization.phone,
        email: organization.email,
      }),
  });
}

const without = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  );
