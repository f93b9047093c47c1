/** What can be chosen above a story, and how the tag learns of it. What the controls say of the same wins. */
import { DecoratorHelpers } from '@storybook/addon-themes';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/looks.js';
import { triedBrand } from '../stories/catalogue/brand-state.js';
import '../stories/catalogue/own-brand.js';

const UNSET = 'не задана';
DecoratorHelpers.initializeThemeState([UNSET, ...THEMES], UNSET);

export const globalTypes: Preview['globalTypes'] = {
  brand: {
    description: 'Фирменный стиль',
    toolbar: {
      icon: 'star',
      dynamicTitle: true,
      items: [
        { value: '', title: 'Без фирменного стиля' },
        { value: 'calm', title: 'Спокойный' },
        { value: 'two-colors', title: 'Два цвета' },
        { value: 'yellow', title: 'Жёлтый на белом' },
        { value: 'own', title: 'Свой: вставить токены' },
      ],
    },
  },
  language: {
    description: 'Язык',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'ru', title: 'По-русски' },
        { value: 'en', title: 'In English' },
      ],
    },
  },
  width: {
    description: 'Ширина',
    toolbar: {
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Вся ширина' },
        { value: '320', title: '320: маленький телефон' },
        { value: '360', title: '360: телефон' },
        { value: '768', title: '768: планшет' },
        { value: '1024', title: '1024: колонка сайта' },
        { value: '1280', title: '1280: ноутбук' },
        { value: '1920', title: '1920: большой экран' },
      ],
    },
  },
};

export const initialGlobals = { brand: '', language: 'ru', width: 'full' };

type Globals = Record<'theme' | 'brand' | 'language' | 'width', string>;

export const withLook: Decorator = (story, { args, globals }) => {
  const { theme, brand, language } = globals as Globals;
  const look = {
    lang: language,
    ...(theme && theme !== UNSET && { theme }),
    ...(brand && {
      'theme-src': brand === 'own' ? triedBrand().address : `brands/${brand}.tokens.json`,
    }),
  };
  // What is empty in the controls has not been chosen there.
  const chosen = Object.entries(args).filter(([, it]) => it !== undefined && it !== '');
  return story({ args: { ...look, ...Object.fromEntries(chosen) } });
};

export const withFrame: Decorator = (story, { globals, parameters, viewMode }) => {
  const { width, brand } = globals as Globals;
  const frame = parameters['frame'] as string | undefined;
  return html`${brand === 'own' && viewMode === 'story' ? html`<own-brand></own-brand>` : nothing}
    <div
      class="frame"
      data-width=${width}
      data-frame=${frame ?? nothing}
      tabindex=${viewMode === 'docs' ? '0' : nothing}
      role=${viewMode === 'docs' ? 'group' : nothing}
      aria-label=${viewMode === 'docs' ? 'Пример' : nothing}
    >
      ${story()}
    </div>`;
};
