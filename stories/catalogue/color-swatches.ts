import { css, html, LitElement, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { contrast } from '../../src/theme/oklch.js';
import { readBrandBook, type BrandBook } from '../../src/theme/brand-book.js';
import { lookOf, THEMES, type Theme } from '../../src/theme/looks.js';
import { PROMISES } from '../../src/theme/palette.js';
import { COLORS, type ColorRole, type Colors } from '../../src/theme/roles.js';
import { triedBrand, whenBrandChanges } from './brand-state.js';
import { pageStyles } from './page.styles.js';

const ROLES: Record<ColorRole, string> = {
  text: 'Текст: на фоне страницы и на любой заливке',
  muted: 'Второстепенное: номера, подписи',
  surface: 'Фон',
  tint: 'Фон заголовков групп и справок',
  line: 'Тонкие линейки; от них ничего не зависит',
  rule: 'Жирная линейка над блоком',
  control: 'Рамки полей и кнопок',
  hatch: 'Штриховка: ничего не известно',
  accent: 'Ссылки, рамка фокуса',
  plan: 'План: полосы и кривые',
  'plan-line': 'Рамка отметки',
  'plan-fill': 'Заполнение отметки; на нём стоят слова',
  'plan-faint': 'Самая бледная заливка плана',
  'plan-soft': 'Заливка плана',
  'plan-text': 'Слова на заливках плана',
  done: 'Сделано, план выполнен',
  late: 'Просрочено, не достигнуто, нет отчёта',
  'late-line': 'Рамка просроченного',
  'late-soft': 'Заливка просроченного; на ней стоят слова',
  today: 'Линия сегодняшнего дня',
};

/** The roles of colours in one look, each beside what it has to stand out from, with the figure that it reaches. */
export class ColorSwatches extends LitElement {
  static override properties: PropertyDeclarations = {
    look: { state: true },
    own: { type: Boolean },
  };
  static override styles = [
    pageStyles,
    css`
      svg {
        display: block;
        inline-size: 6em;
        block-size: 2.5em;
        border: 1px solid #8795a1;
        border-radius: 4px;
      }
      p {
        margin: 0 0 1em;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .figure {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** Only the brand-book that is being tried out, in this light or that. */
  declare own: boolean;
  declare private look: string;
  #books: Record<string, BrandBook> = {};
  #stop?: () => void;

  constructor() {
    super();
    this.look = 'light';
    this.own = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = whenBrandChanges(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override render(): TemplateResult {
    const colors = this.#colors();
    return html`<p>
        <label
          >Как выглядит
          <select
            @change=${({ target }: Event) => void this.#choose((target as HTMLSelectElement).value)}
          >
            ${this.#looks().map(([value, title]) => html`<option value=${value}>${title}</option>`)}
          </select>
        </label>
      </p>
      <table>
        <caption>
          Роли цветов
        </caption>
        <thead>
          <tr>
            <th scope="col">Образец</th>
            <th scope="col">Роль</th>
            <th scope="col">Для чего</th>
            <th scope="col">Контраст</th>
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(ROLES) as ColorRole[]).map((role) => row(role, colors))}
        </tbody>
      </table>`;
  }

  #looks(): [string, string][] {
    const themes = (this.own ? ['light', 'dark'] : THEMES.filter((it) => it !== 'auto')).map(
      (it): [string, string] => [it, it],
    );
    return this.own
      ? themes
      : [
          ...themes,
          ['two-colors', 'фирменный стиль: два цвета'],
          ['yellow', 'фирменный стиль: жёлтый на белом'],
        ];
  }

  async #choose(look: string): Promise<void> {
    if (!THEMES.includes(look as Theme)) {
      const response = await fetch(`brands/${look}.tokens.json`);
      this.#books[look] ??= readBrandBook(await response.json()).book;
    }
    this.look = look;
  }

  #colors(): Colors {
    const theme = THEMES.includes(this.look as Theme) ? (this.look as Theme) : 'light';
    const { always, screen } = lookOf(theme, this.own ? triedBrand().book : this.#books[this.look]);
    const given = { ...always, ...screen };
    return Object.fromEntries(
      Object.entries(COLORS).map(([role, value]) => [role, given[`--prog-color-${role}`] ?? value]),
    ) as Colors;
  }
}

function row(role: ColorRole, colors: Colors): TemplateResult {
  const color = colors[role];
  const promises = PROMISES.filter(([of]) => of === role);
  return html`<tr>
    <td>${sample(color, role, colors)}</td>
    <th scope="row">
      <code>--prog-color-${role}</code>
      <div class="quiet">${color}</div>
    </th>
    <td>${ROLES[role]}</td>
    <td>
      <ul>
        ${promises.flatMap(([, grounds, ratio]) =>
          grounds.map((ground) => {
            const reached = contrast(color, colors[ground]);
            return html`<li class=${reached < ratio ? 'figure late' : 'figure'}>
              ${figure(reached)} <span class="quiet">на ${ground}, нужно ${figure(ratio)}</span>
            </li>`;
          }),
        )}
      </ul>
    </td>
  </tr>`;
}

/** What is read is shown as letters, on the ground that is hardest for it; the rest as an area. */
function sample(color: string, role: ColorRole, colors: Colors): TemplateResult {
  const [, grounds, ratio] = PROMISES.find(([of]) => of === role) ?? [];
  const on = (grounds ?? [])
    .map((it) => colors[it])
    .sort((a, b) => contrast(color, a) - contrast(color, b))[0];
  const isRead = on !== undefined && ratio === 4.5;
  return html`<svg viewBox="0 0 96 40" aria-hidden="true">
    ${
      isRead
        ? svg`<rect width="96" height="40" fill=${on}></rect>
            <text x="48" y="27" text-anchor="middle" font-size="20" fill=${color}>Ааж 12</text>`
        : svg`<rect width="96" height="40" fill=${on ?? colors.surface}></rect>
            <rect x="12" y="10" width="72" height="20" fill=${color}></rect>`
    }
  </svg>`;
}

const figure = (ratio: number): string =>
  // Never rounded to a figure that was not reached.
  (Math.floor(ratio * 10) / 10).toLocaleString('ru', { minimumFractionDigits: 1 });

customElements.define('color-swatches', ColorSwatches);
