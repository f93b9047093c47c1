/**
 * How `npm run manifest` reads the tags. The classes' comments say what each attribute, event and part is for; what is
 * written down elsewhere already (colours and their defaults, names of unions) comes from there.
 */
import { colorRoles, defaultOf, unions } from './scripts/manifest-facts.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it is written there, and stays as it is written
  plugins: [{ name: 'complete-and-public', packageLinkPhase }],
};

function packageLinkPhase({ customElementsManifest: manifest }) {
  const aliases = unions();
  const colors = colorRoles().map(({ role, value, description }) => ({
    name: `--prog-color-${role}`,
    default: value,
    description,
    syntax: '<color>',
  }));
  for (const { declarations = [] } of manifest.modules)
    for (const it of declarations)
      if (it.tagName) {
        it.members = it.members.filter(isPublic).map((member) => expand(member, aliases));
        it.attributes = it.attributes
          .filter(({ fieldName }) => isOpen(fieldName, it))
          .map((attribute) => expand({ ...attribute, ...ownDefault(attribute, it) }, aliases));
        it.events = it.events.filter(({ name }) => name);
        it.cssProperties = [...(it.cssProperties ?? []).map(withDefault), ...colors];
      }
  // Templates, views and helpers are nobody's business but ours.
  manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
    declarations.some((it) => it.tagName || it.name === 'ProgElement' || isEvent(it)),
  );
}

const isEvent = ({ superclass }) => superclass?.name === 'Event';
const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';
/** What a class keeps to itself is no attribute, though Lit is told of it. */
const isOpen = (field, { members }) =>
  field === undefined || members.some(({ name }) => name === field);

/** A class may start from another value than the one it is derived from. */
function ownDefault({ fieldName }, { members }) {
  const value = members.find(({ name }) => name === fieldName)?.default;
  return value === undefined ? {} : { default: value };
}

function expand(it, aliases) {
  const text = it.type?.text
    .split(' | ')
    .filter((type) => type !== 'undefined' && type !== 'null')
    .map((type) => aliases[type] ?? type)
    .join(' | ');
  return text ? { ...it, type: { text } } : it;
}

const withDefault = (it) => ({ ...it, default: it.default ?? defaultOf(it.name) });
