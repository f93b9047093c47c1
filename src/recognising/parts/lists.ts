/** Lists that stand side by side in one row: several things that the document has put into one line. */
import { lineText, type GridCell } from '../tables/grid.js';
import { cutNumber, isBulleted, withoutBullet } from '../text.js';

/** The items of a cell: by blank lines, by numbers and bullets, else by lines. */
export function groupsOf(cell: GridCell | undefined): { items: string[]; marked: boolean } {
  const lines = cell?.lines ?? [];
  const says = lines.filter((line) => lineText(line) !== '');
  if (lines.length > says.length && says.length > 1) {
    const items: string[] = [];
    let open = false;
    for (const line of lines) {
      const text = lineText(line);
      if (text === '') open = false;
      else if (open) items[items.length - 1] += ` ${text}`;
      else {
        items.push(text);
        open = true;
      }
    }
    if (items.length > 1) return { items: items.map(bare), marked: true };
  }
  const isItem = (at: number): boolean => {
    const line = says[at]!;
    return (
      line.label !== undefined ||
      line.bullet === true ||
      cutNumber(lineText(line)).num !== undefined ||
      isBulleted(line.text)
    );
  };
  const marks = says.filter((_, at) => isItem(at)).length;
  if (marks < 2 || !isItem(0))
    return { items: says.map((line) => bare(lineText(line))), marked: false };
  const items: string[] = [];
  says.forEach((line, at) => {
    if (isItem(at)) items.push(bare(lineText(line)));
    else items[items.length - 1] += ` ${lineText(line)}`;
  });
  return { items, marked: true };
}

const bare = (text: string): string => {
  const cut = withoutBullet(text);
  return /^\d{1,2}[.)] /.test(cut) ? cutNumber(cut).text : cut;
};
