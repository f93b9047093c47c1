/** The demo's programmes, for tests in the browser, which can't list a folder; a test in Node compares them with it. */
export const PROGRAMMES = [
  'cascade-2021',
  'example',
  'ivanovo-2023',
  'krasnoselsky-2023',
  'mosk-2019',
  'rybinsk-2021',
];
