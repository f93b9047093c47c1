/** Time zones as people write them in Russia: «МСК», «МСК+2», «UTC+3», «Екатеринбург», «московское время». */
import { foldText } from '../folding.js';

/** What `Intl` calls a zone, or how many minutes its clocks are ahead of UTC. */
export type Zone = string | number;

/** How the names of places begin, whatever their endings: of towns, of the regions around them, of their time. */
const BEGINNINGS: Record<string, string> = {
  'Europe/Kaliningrad': 'калинингр',
  'Europe/Moscow': 'мск|msk|моск|moscow|петербург|санкт петербург|спб|питер',
  'Europe/Simferopol': 'крым|симферополь|севастопол',
  'Europe/Astrakhan': 'астрахан',
  'Europe/Kirov': 'киров(?!град)',
  'Europe/Saratov': 'саратов',
  'Europe/Ulyanovsk': 'ульяновск',
  'Europe/Volgograd': 'волгоград',
  'Europe/Samara': 'самар|ижевск|удмурт|тольятти',
  'Asia/Yekaterinburg':
    'екатеринбург|екб|екат|урал|свердлов|перм|челябинск|тюмен|уф[аеы]|уфимск|башк|оренбург|курган|хмао|янао|ханты|сургут',
  'Asia/Omsk': 'омск',
  'Asia/Novosibirsk': 'новосиб',
  'Asia/Barnaul': 'барнаул|алтай',
  'Asia/Tomsk': 'томск',
  'Asia/Novokuznetsk': 'новокузнецк|кемеров|кузбасс',
  'Asia/Krasnoyarsk': 'красноярск|хакас|абакан|тыв[аы]|тувинск|кызыл',
  'Asia/Irkutsk': 'иркутск|бурят|улан удэ',
  'Asia/Chita': 'чит[аеы]|читинск|забайкал',
  'Asia/Yakutsk': 'якут|саха(?!лин)|благовещенск|амурск',
  'Asia/Vladivostok': 'владивосток|приморск|хабаровск|биробиджан',
  'Asia/Magadan': 'магадан',
  'Asia/Sakhalin': 'сахалин|южно сахалинск',
  'Asia/Srednekolymsk': 'среднеколымск',
  'Asia/Kamchatka': 'камчат|петропавловск камчат',
  'Asia/Anadyr': 'анадыр|чукот',
};
const PLACES = Object.entries(BEGINNINGS).map(
  ([zone, stems]) => [zone, new RegExp(`^(?:${stems})\\p{L}*$`, 'u')] as const,
);
const MOSCOW = 180;
const FROM = /^(utc|gmt|мск|msk)?([+-])(\d{1,2})(?:[:.]?([0-5]\d))?$/;
/** What is said beside a name. */
const BESIDE =
  /(?<!\p{L})(?:время|времени|часовой|пояс|зона|по|г|город|область|обл|край|республика|time)(?!\p{L})/gu;

/** No zone has so long a name. */
const LONGEST = 100;

/** «МСК (UTC+3)» says it twice; «(UTC+3)» alone is all that there is. */
function besideBrackets(text: string): string {
  const [first, last] = [text.indexOf('('), text.lastIndexOf(')')];
  const beside = first < 0 || last < first ? '' : text.slice(0, first) + text.slice(last + 1);
  return beside.trim() ? beside : text;
}

/** Undefined where nobody knows the zone. */
export function zoneNamed(written: string): Zone | undefined {
  if (written.length > LONGEST) return undefined;
  const folded = besideBrackets(foldText(written).replace(/[−–—]/g, '-'));
  const offset = folded.replace(/[\s()]/g, '');
  if (/^(?:utc|gmt|z)$/.test(offset)) return 0;
  const [, from, sign, hours, minutes = 0] = FROM.exec(offset) ?? [];
  if (sign) {
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const all = ahead + (/мск|msk/.test(from ?? '') ? MOSCOW : 0);
    return Math.abs(all) <= 14 * 60 ? all : undefined;
  }
  const place = folded
    .replace(BESIDE, ' ')
    .replace(/[-.,()\s]+/g, ' ')
    .trim();
  return PLACES.find(([, names]) => names.test(place))?.[0] ?? known(written.trim());
}

function known(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    return undefined;
  }
}
