/** What screen readers are given: the browser's own accessibility tree. */

const STRUCTURE = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = 'январ феврал март апрел ма[йя] июн июл август сентябр октябр ноябр декабр'.split(
  ' ',
);

/**
 * A row counts if it is there both when the page has just come and when all of it is in the window: of blocks that are
 * far from it, the browser does not know yet what their styles hide.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('../page/programme.mjs').Activity[]} activities
 */
export async function readTree(page, activities, firstYear) {
  const readings = [await readOnce(page, activities, firstYear)];
  const viewport = page.viewport();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...viewport, height });
  readings.push(await readOnce(page, activities, firstYear));
  await page.setViewport(viewport);

  const [{ structure, columnHeaders }] = readings;
  const always = (what) =>
    activities.filter((_, at) => readings.every((it) => it.rows[at][what])).length;
  return {
    rows: always('isThere'),
    rowsWithDates: always('hasDates'),
    structure,
    columnHeaders,
  };
}

async function readOnce(page, activities, firstYear) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node) =>
    node.role?.value === 'StaticText' && !node.ignored
      ? node.name.value
      : (node.childIds ?? []).map((id) => textOf(byId.get(id))).join(' ');
  const shown = nodes.filter((node) => !node.ignored);
  const withRole = (role) => shown.filter((node) => node.role?.value === role);

  const texts = withRole('row').map((node) => textOf(node).replace(/\s+/g, ' '));
  return {
    rows: activities.map((activity) => {
      const text = texts.find((it) => it.includes(activity.title));
      const rest = text?.replace(activity.title, '') ?? '';
      return { isThere: Boolean(text), hasDates: saysDates(rest, activity, firstYear) };
    }),
    structure: Object.fromEntries(STRUCTURE.map((role) => [role, withRole(role).length])),
    columnHeaders: withRole('columnheader').map(textOf),
  };
}

/** Both ends: the year and, unless years are meant as a whole, the quarter, half or month. The rest is style. */
function saysDates(text, { first, last }, firstYear) {
  const saysYear = (quarter) => text.includes(String(firstYear + Math.floor(quarter / 4)));
  const says = (pattern) => new RegExp(pattern, 'i').test(text);
  const saysQuarter = (quarter) => {
    const at = quarter % 4;
    return says(`\\b(${QUARTERS[at]}|${at + 1})(-?[йе])?(\\s*[–—-]\\s*\\w+)?\\s*кв`);
  };
  const isWhole = first % 4 === 0 && last % 4 === 3;
  const isHalf = first % 2 === 0 && last % 2 === 1 && says('полугоди');
  const saysStart = saysQuarter(first) || says(MONTHS[(first % 4) * 3]);
  const saysEnd = saysQuarter(last) || says(MONTHS[(last % 4) * 3 + 2]);
  return saysYear(first) && saysYear(last) && (isWhole || isHalf || (saysStart && saysEnd));
}
