/** The one place that knows where Chromium is and how it is started. Tests, pictures and sizes all ask here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands looked for on PATH, then whole paths of the usual installers. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];

/** What to tell a person whose machine has no Chromium. */
export const howToGetChromium =
  'No Chromium found. Install Chromium, Chrome or Edge, or set CHROME_PATH to its executable.';

/** @returns {string | undefined} the executable; a CHROME_PATH that leads nowhere is not silently passed over */
export function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** How a test opens Chromium: `launch({ ...chromium(), … })`. */
export function chromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  return {
    executablePath,
    headless: true,
    // The zone is never that of the machine: a date that slips by a day must slip everywhere.
    env: { ...process.env, TZ: testZone },
    args: [
      '--no-sandbox', // root in a container
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--lang=ru',
    ],
  };
}

/** Ahead of UTC and without summer time: midnight here is still yesterday in UTC. */
export const testZone = 'Asia/Dubai';
