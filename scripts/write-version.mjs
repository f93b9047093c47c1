/** After `changeset version`: the other places that name the version of the package. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const constant = 'src/elements/base/define-safely.ts';
const source = readFileSync(constant, 'utf8');
const written = source.replace(/(export const VERSION = ')[^']+/, `$1${version}`);
writeFileSync(constant, written);

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
lock.version = version;
lock.packages[''].version = version;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
