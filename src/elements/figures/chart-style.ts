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

const HUES = ['--_plan', '--_done', '--_plan-text', '--_late', '--_muted'];

/** The page's colours and type, as the tag has them now. */
export function chartStyleOf(box: HTMLElement): ChartStyle {
  const style = getComputedStyle(box);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const role = (name: string): string =>
    isForced ? 'CanvasText' : style.getPropertyValue(name).trim() || style.color;
  return {
    text: role('--_text'),
    muted: role('--_muted'),
    line: isForced ? 'GrayText' : role('--_line'),
    surface: isForced ? 'Canvas' : role('--_surface'),
    hues: HUES.map(role),
    font: style.fontFamily,
    size: Math.max(12.5, parseFloat(style.fontSize) * 0.8667),
  };
}
