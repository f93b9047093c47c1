/** What screen readers are given: the browser's own accessibility tree. */

const STRUCTURE = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
const PART_OF_YEAR =
  /квартал|кв\.|полугод|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр/i;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('../page/programme.mjs').Activity[]} activities
 */
export async function readTree(page, activities, firstYear) {
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

  const rows = withRole('row').map((node) => textOf(node).replace(/\s+/g, ' '));
  const own = activities.map((activity) => rows.find((text) => text.includes(activity.title)));
  return {
    rows: own.filter(Boolean).length,
    rowsWithDates: own.filter(
      (text, at) => text && saysDates(text.replace(activities[at].title, ''), activities[at]),
    ).length,
    structure: Object.fromEntries(STRUCTURE.map((role) => [role, withRole(role).length])),
    columnHeaders: withRole('columnheader').map(textOf),
  };

  /** Both years, and which part of them, unless they are whole. How it is worded is the contender's affair. */
  function saysDates(text, { first, last }) {
    const years = [first, last].map((quarter) => String(firstYear + Math.floor(quarter / 4)));
    const isWhole = first % 4 === 0 && last % 4 === 3;
    return years.every((year) => text.includes(year)) && (isWhole || PART_OF_YEAR.test(text));
  }
}
