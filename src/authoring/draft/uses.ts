/** Which rows of tables have become an item, and which are the names of fields. */
import type { Place } from '../../reading-files/document.js';
import type { Part } from '../../recognising/recognise.js';
import type { RowUse, UseOf } from './unused.js';

export function usesOf(parts: Part[]): UseOf {
  const uses = new Map<string, RowUse>();
  for (const { content, kind, segment } of parts) {
    if (kind.value === 'people') continue;
    const { table, from, to, head, above } = segment;
    const add = (row: number): void => {
      const piece = table.pieces.filter((it) => it.row <= row).at(-1)!;
      uses.set(`${piece.block}:${row - piece.row}`, 'header');
    };
    for (const row of [...head, ...above]) add(row.y);
    // An ordinary table is there as it stands.
    if (kind.value === 'table') for (let at = from; at < to; at++) add(at);
    for (const { at } of itemsIn(content)) uses.set(`${at.block}:${at.row ?? 0}`, 'item');
  }
  return (block, row) => uses.get(`${block}:${row}`);
}

const itemsIn = (content: Part['content']): { at: Place }[] => [
  ...(content.plan?.activities ?? []),
  ...(content.indicators?.indicators ?? []),
  ...(content.assessment?.items ?? []),
  ...(content.risks ?? []),
  ...(content.stages ?? []),
  ...(content.events ?? []),
  ...(content.bodies ?? []),
  ...(content.terms ?? []),
];
