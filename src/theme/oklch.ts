/**
 * Colours as people see them: lightness 0–1, chroma 0–0.4, hue in degrees. After Björn Ottosson's OKLab (2020), with the
 * matrices of CSS Color 4. Browsers of 2023 do not all know `oklch()`, so what comes out is `#rrggbb`.
 */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Red, green and blue, 0–1, gamma-encoded as in `#rrggbb`; outside of that range where a screen can't show it. */
export type Rgb = readonly [r: number, g: number, b: number];

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_LMS: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const times = (matrix: Matrix, [x, y, z]: Three): Three =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three;

const each = (all: Three, change: (one: number) => number): Three =>
  all.map(change) as unknown as Three;

export const toLinear = (it: number): number =>
  it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4;
export const toGamma = (it: number): number =>
  it <= 0.0031308 ? it * 12.92 : 1.055 * it ** (1 / 2.4) - 0.055;

export function oklchOf(rgb: Rgb): Oklch {
  const lms = each(times(TO_LMS, each(rgb, toLinear)), Math.cbrt);
  return fromOklab(times(TO_LAB, lms));
}

export function fromOklab([l, a, b]: Three): Oklch {
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
}

function rgbOf({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const lms = times(FROM_LAB, [l, c * Math.cos(angle), c * Math.sin(angle)]);
  return each(
    times(
      FROM_LMS,
      each(lms, (it) => it ** 3),
    ),
    (it) => Math.sign(it) * toGamma(Math.abs(it)),
  );
}

const SLACK = 1e-4;
const isShown = (rgb: Rgb): boolean => rgb.every((it) => it >= -SLACK && it <= 1 + SLACK);

/** What a screen can't show loses chroma, not lightness: the contrast stays as it was computed. */
export function hexOf(color: Oklch): string {
  const l = Math.min(1, Math.max(0, color.l));
  let rgb = rgbOf({ ...color, l });
  if (!isShown(rgb)) {
    let [low, high] = [0, color.c];
    for (let n = 0; n < 20; n++) {
      const middle = (low + high) / 2;
      if (isShown(rgbOf({ ...color, l, c: middle }))) low = middle;
      else high = middle;
    }
    rgb = rgbOf({ ...color, l, c: low });
  }
  return hexOfRgb(rgb);
}

export function hexOfRgb(rgb: Rgb): string {
  const bytes = rgb.map((it) => Math.round(Math.min(1, Math.max(0, it)) * 255));
  return `#${bytes.map((it) => it.toString(16).padStart(2, '0')).join('')}`;
}

/** @param hex `#rgb` or `#rrggbb` */
export function rgbOfHex(hex: string): Rgb {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

/** The contrast of WCAG 2, 1–21, of two colours as `#rrggbb`: exactly what is painted, rounded to bytes. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = each(rgbOfHex(hex), toLinear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
