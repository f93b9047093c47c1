/** The Russian names of fields and codes, held to the schema. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODE_NAMES, codeNamed, fieldNames, namesIn } from '../../src/programme/field-names.js';
import { fieldDocs } from '../../src/programme/field-docs.js';
import { bareSchema, fieldsOf } from '../../src/programme/json-schema.js';

// `when` by itself is what all times are described under, and no field.
const fields = fieldsOf(bareSchema()).filter((field) => field.path !== 'when');

test('every field of the schema has a Russian name, and every name a field', () => {
  const paths = new Set(fields.map((field) => field.path));
  assert.deepEqual(
    [...paths].filter((path) => !fieldNames[path]?.trim()),
    [],
  );
  assert.deepEqual(
    Object.keys(fieldNames).filter((path) => !paths.has(path)),
    [],
  );
});

test('a name stands for one field of its object, and looks like no key of it', () => {
  const seen = new Map<string, string>();
  for (const [path, names] of Object.entries(fieldNames)) {
    const place = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    for (const name of namesIn(names)) {
      const found = seen.get(`${place}/${name}`);
      assert.equal(found, undefined, `«${name}» is ${found} and ${path}`);
      assert.ok(name, `${path} has an empty name`);
      seen.set(`${place}/${name}`, path);
    }
  }
});

test('every code that an author chooses has a Russian name, which stands for no other', () => {
  const lists = fields.flatMap(({ path, node }) => {
    const codes = node['enum'] as string[] | undefined;
    return codes ? [{ path, codes }] : [];
  });
  assert.ok(lists.length > 8, `${lists.length} lists of codes`);
  for (const { path, codes } of lists)
    for (const code of codes) {
      const names = CODE_NAMES[code]?.split(', ') ?? [];
      assert.ok(names.length > 0, `${path}: ${code}`);
      for (const name of names) {
        const words = name.replace(/\*/g, 'о');
        const among = codes.filter((it) => codeNamed(words, [it]) !== undefined);
        assert.deepEqual(among, [code], `${path}: «${words}»`);
      }
      // What the guide says of a code is a name of it, or begins with one.
      const said = fieldDocs[path]?.values?.[code];
      if (said && path.endsWith('.status'))
        assert.equal(codeNamed(said, codes), code, `${path}: the guide's «${said}»`);
    }
});
