/** What a file says in words: no codes, no dates, no fields of addresses. */
import { keysOf } from './reading/fits.js';
import type { Shape } from './shape-types.js';
import { programmeShape, timeShape } from './shape.js';
import type { Programme } from './schema.js';

export function textsOf(programme: Programme): string[] {
  // Whoever answers may be a text or the id of one.
  const ids = new Set(programme.roles?.map((it) => it.id));
  return [...textsIn(programme, programmeShape)].filter((it) => !ids.has(it));
}

function* textsIn(value: unknown, shape: Shape): Generator<string, void> {
  if (shape === 'when' || shape === 'single')
    yield* textsIn(value, Array.isArray(value) ? { list: timeShape } : timeShape);
  else if (shape === 'text') {
    if (typeof value === 'string') yield value;
  } else if (typeof shape === 'string') return;
  else if ('any' in shape) for (const it of shape.any) yield* textsIn(value, it);
  else if ('nullable' in shape) yield* textsIn(value, shape.nullable);
  else if (value === null || typeof value !== 'object') return;
  else if ('list' in shape) {
    if (Array.isArray(value)) for (const it of value) yield* textsIn(it, shape.list);
  } else if ('record' in shape)
    for (const [key, it] of Object.entries(value)) {
      yield key;
      yield* textsIn(it, shape.record);
    }
  else if ('object' in shape) {
    const { fields } = keysOf(shape);
    for (const [key, it] of Object.entries(value)) {
      const field = fields.get(key);
      if (field) yield* textsIn(it, field.shape);
    }
  }
}
