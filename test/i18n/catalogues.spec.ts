import { readdirSync } from 'node:fs';
import { catalogueHas } from '#libs/i18n/catalogue';
import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { NAMESPACES, type Namespace } from '#libs/i18n/namespaces';
import { RESOURCES } from '#libs/i18n/resources';
import { LABELLED } from '#libs/law/labels';
import { DYNAMIC_PREFIXES } from './dynamic-prefixes';
import { baseKey, flatten, placeholders, pluralForm } from './flatten';
import { sourcesIn } from './sources';

const PREFIXES = [...DYNAMIC_PREFIXES, ...Object.keys(LABELLED)];
const SOURCES = sourcesIn(['apps', 'libs'], /\.(m?ts|tsx)$/);
const ALL_SOURCES = SOURCES.map(({ text }) => text).join('\n');

const textsOf = (language: Language, namespace: Namespace) =>
  new Map(flatten(RESOURCES[language][namespace]));
const keysOf = (language: Language, namespace: Namespace) =>
  [...new Set([...textsOf(language, namespace).keys()].map(baseKey))].sort();
const formsOf = (language: Language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

describe.each(NAMESPACES)('the texts of %s', namespace => {
  it('exist in every language', () => {
    for (const language of LANGUAGES)
      expect({ language, keys: keysOf(language, namespace) }).toEqual({
        language,
        keys: keysOf('ru', namespace),
      });
  });

  it('have every plural form their language needs, and no other', () => {
    for (const language of LANGUAGES) {
      const texts = textsOf(language, namespace);
      const plurals = [...texts.keys()].filter(key => pluralForm(key)).map(baseKey);
      const wanted = [...new Set(plurals)].flatMap(base => formsOf(language).map(form => `${base}_${form}`));
      const found = [...texts.keys()].filter(key => pluralForm(key) || plurals.includes(key));
      expect({ language, forms: found.sort() }).toEqual({ language, forms: wanted.sort() });
    }
  });

  it('are texts, none of them empty', () => {
    const empty = LANGUAGES.flatMap(language =>
      [...textsOf(language, namespace)]
        .filter(([, text]) => typeof text !== 'string' || !text.trim())
        .map(([key]) => `${language} ${key}`),
    );
    expect(empty).toEqual([]);
  });

  it('have the same placeholders in every language', () => {
    const used = (language: Language) => {
      const byKey = new Map<string, Set<string>>();
      for (const [key, text] of textsOf(language, namespace)) {
        const names = byKey.get(baseKey(key)) ?? new Set();
        placeholders(String(text)).forEach(name => names.add(name));
        byKey.set(baseKey(key), names);
      }
      return Object.fromEntries([...byKey].map(([key, names]) => [key, [...names].sort()]));
    };
    for (const language of LANGUAGES)
      expect({ language, used: used(language) }).toEqual({ language, used: used('ru') });
  });

  it('are all used', () => {
    const beneath = PREFIXES.filter(prefix => ALL_SOURCES.includes(prefix));
    const unused = keysOf('ru', namespace)
      .map(key => `${namespace}:${key}`)
      .filter(key => !beneath.some(prefix => key.startsWith(prefix)) && !written.has(key));
    expect(unused).toEqual([]);
  });
});

/** Keys that stand whole in the sources, quoted. */
const written = new Map(
  SOURCES.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`(['"\`])((?:${NAMESPACES.join('|')}):[\\w.-]*\\w)\\1`, 'g'))].map(
      match => [match[2], path] as const,
    ),
  ),
);

describe('the catalogues', () => {
  it('are as many as there are files', () => {
    for (const language of LANGUAGES) {
      expect(readdirSync(`libs/i18n/locales/${language}`).sort()).toEqual(
        NAMESPACES.map(name => `${name}.json`).sort(),
      );
    }
    expect(readdirSync('libs/i18n/locales').sort()).toEqual([...LANGUAGES].sort());
  });

  it('have every key the sources ask for', () => {
    const missing = [...written]
      .filter(([key]) => !catalogueHas(key) && !catalogueHas(key, 1))
      .map(([key, path]) => `${path} ${key}`);
    expect(missing).toEqual([]);
  });

  it('name every term of the law, and nothing that is none', () => {
    for (const [prefix, values] of Object.entries(LABELLED)) {
      const [namespace, group] = prefix.split(':');
      const labels = keysOf('ru', namespace as Namespace)
        .filter(key => key.startsWith(group))
        .map(key => key.slice(group.length));
      expect({ prefix, labels }).toEqual({ prefix, labels: [...values].sort() });
    }
  });

  it('tell the terms of one list apart, in every language', () => {
    for (const language of LANGUAGES) {
      for (const [prefix, values] of Object.entries(LABELLED)) {
        const [namespace, group] = prefix.split(':');
        const texts = textsOf(language, namespace as Namespace);
        const labels = values.map(value => texts.get(group + value));
        expect({ language, prefix, distinct: new Set(labels).size }).toEqual({
          language,
          prefix,
          distinct: values.length,
        });
      }
    }
  });

  it('call a client by one word in Kyrgyz, as do the papers to begin with', () => {
    const papers = sourcesIn(['libs/documents/templates'], /\.ky\.ts$/);
    const texts = [...papers.map(({ path, text }) => [path, text]), ...NAMESPACES.flatMap(namespace => [...textsOf('ky', namespace)].map(([key, text]) => [`${namespace}:${key}`, String(text)]))];
    const chosen = texts.filter(([, text]) => /ишеним көрсөтүүчү/i.test(text));
    const others = texts.filter(([, text]) => /ишеним бер|кардар|клиент/i.test(text));
    expect(papers.length).toBeGreaterThan(1);
    expect(chosen.length).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });

  it('keep legal exoneration apart from care', () => {
    expect(textsOf('ru', 'law').get('caseKind.exoneration')).toContain('правовая');
  });
});

it('name every table that is on record, for whoever reads who did what', () => {
  const migrations = sourcesIn(['migrations'], /\.ts$/).map(({ text }) => text).join('\n');
  const tables = [...migrations.matchAll(/app\.audit_table\('(\w+)'/g)].map(([, table]) => table);
  const named = textsOf('ru', 'audit');
  expect(tables.length).toBeGreaterThan(50);
  expect(tables.filter(table => !named.has(`part.${table}`))).toEqual([]);
});
