/** A canvas knows nothing of style sheets: it is told the colours and the type of the place it stands in. */
export interface ChartStyle {
  text: string;
  muted: string;
  line: string;
  surface: string;
  hues: string[];
  font: string;
  size: number;
}

/** None that says how something stands: blue is a plan, green is done, orange late, grey unknown. */
const HUES = {
  light: ['#6b3fa0', '#a3216b', '#00707a', '#7a5c00'],
  dark: ['#c3a2f5', '#f58cc4', '#5fd0dc', '#d9bd5a'],
};

/** The page's colours and type, as the tag has them now. */
export function chartStyleOf(box: HTMLElement): ChartStyle {
  const style = getComputedStyle(box);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const role = (name: string): string =>
    isForced ? 'CanvasText' : style.getPropertyValue(name).trim() || style.color;
  const text = role('--_text');
  // Where a theme has two colours, lines differ in shape alone.
  const hasColors = role('--_done') !== text;
  return {
    text,
    muted: role('--_muted'),
    line: isForced ? 'GrayText' : role('--_line'),
    surface: isForced ? 'Canvas' : role('--_surface'),
    hues: [text, ...(hasColors ? HUES[style.colorScheme === 'dark' ? 'dark' : 'light'] : [])],
    font: style.fontFamily,
    size: Math.max(12.5, parseFloat(style.fontSize) * 0.8667),
  };
}
