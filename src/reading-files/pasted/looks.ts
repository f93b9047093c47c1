/** How an element of pasted HTML looks: by its attributes, its style, and the classes that Excel writes. */

export interface ElementLook {
  isHidden: boolean;
  isBold?: boolean;
  isCentred?: boolean;
  fill?: string;
  /** Word's automatic number, written as text. */
  isLabel: boolean;
  /** Excel has let a text run over empty cells; they are not merged. */
  isSpilt: boolean;
}

type Declarations = Map<string, string>;

export class Looks {
  readonly #classes = new Map<string, Declarations>();

  /** A style sheet: of its rules those of a single class. */
  addRules(css: string): void {
    for (const rule of css.split('}')) {
      const open = rule.indexOf('{');
      if (open === -1) continue;
      const declarations = declarationsIn(rule.slice(open + 1));
      for (const selector of rule.slice(0, open).split(',')) {
        const name = /^[a-z]{0,9}\.([\w-]{1,99})$/i.exec(selector.trim())?.[1];
        if (name) this.#classes.set(name, declarations);
      }
    }
  }

  of(attributes: Map<string, string>): ElementLook {
    const own = declarationsIn(attributes.get('style') ?? '');
    const ofClass = this.#classes.get(attributes.get('class') ?? '');
    const said = (name: string): string | undefined => own.get(name) ?? ofClass?.get(name);
    const weight = said('font-weight');
    const aligned = said('text-align') ?? attributes.get('align')?.toLowerCase();
    const fill = colourOf(
      said('background-color') ?? said('background') ?? attributes.get('bgcolor'),
    );
    return {
      isHidden: said('display') === 'none' || said('mso-hide') === 'all',
      isLabel: said('mso-list') === 'ignore',
      isSpilt: said('mso-ignore') === 'colspan',
      ...(weight !== undefined && { isBold: /^(?:bold|bolder|[6-9]00)$/.test(weight) }),
      ...(aligned !== undefined && { isCentred: aligned === 'center' }),
      ...(fill !== undefined && { fill }),
    };
  }
}

function declarationsIn(css: string): Declarations {
  const declarations: Declarations = new Map();
  for (const it of css.split(';')) {
    const colon = it.indexOf(':');
    if (colon > 0)
      declarations.set(
        it.slice(0, colon).trim().toLowerCase(),
        it
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return declarations;
}

const NONE = new Set([
  'transparent',
  'none',
  'inherit',
  'initial',
  'white',
  'window',
  'auto',
  'ffffff',
]);

/** `d9d9d9`, or a colour's name; none if it is white. */
function colourOf(written: string | undefined): string | undefined {
  const first = (written ?? '').trim().toLowerCase();
  const rgb =
    /^rgba?\((\d{1,3})[, ]{1,3}(\d{1,3})[, ]{1,3}(\d{1,3})(?:[,/ ]{1,3}([\d.]{1,9}))?/.exec(first);
  const short = /^#([\da-f])([\da-f])([\da-f])(?![\da-f])/.exec(first);
  let colour = /^#([\da-f]{6})/.exec(first)?.[1] ?? /^[a-z]{3,24}/.exec(first)?.[0];
  if (rgb) {
    if (Number(rgb[4] ?? 1) === 0) return undefined;
    colour = rgb
      .slice(1, 4)
      .map((it) => Number(it).toString(16).padStart(2, '0'))
      .join('');
  } else if (short)
    colour = short
      .slice(1)
      .map((it) => it + it)
      .join('');
  return colour === undefined || NONE.has(colour) ? undefined : colour;
}
