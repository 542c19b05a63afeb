import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { NAMESPACES } from '#libs/i18n/namespaces';
import { RESOURCES } from '#libs/i18n/resources';
import { sourcesIn } from '../i18n/sources';
import { baseKey, flatten } from '../i18n/flatten';

/**
 * Exoneration (acquittal, or termination on rehabilitating grounds: legal) and rehabilitation (medical, psychological and
 * social: care) are one word in Russian and Kyrgyz. Wherever the word stands, it says which of them it means.
 */
type Domain = 'exoneration' | 'care';

/** How a text says that it means the one or the other. */
const SAYS: Record<Language, Record<Domain, RegExp>> = {
  ru: {
    exoneration: /правов\S*\s+реабилитаци|реабилитаци\S*\s*\(?(\S+-)?правов|оправда|реабилитирующ/i,
    care: /(медиц|медико|психо|социальн|лечени)[^.;!?]{0,60}реабилитаци|реабилитаци[^.;!?]{0,60}(медиц|медико|психо|социальн|лечени)/i,
  },
  ky: {
    exoneration: /укуктук\s+реабилитаци|реабилитаци\S*\s*\(?укуктук|(?<![\p{L}])акта(л|п|ган|оо)|(?<![\p{L}])актоо/iu,
    care: /(медиц|психо|социал|дарыло)[^.;!?]{0,60}реабилитаци|реабилитаци[^.;!?]{0,60}(медиц|психо|социал|дарыло)/i,
  },
  en: { exoneration: /exonerat|acquit|rehabilitating grounds/i, care: /rehabilitation/i },
};
const THE_WORD: Record<Language, RegExp> = { ru: /реабилитаци/i, ky: /реабилитаци/i, en: /rehabilitation/i };

/** Codes of the one or the other, alone or within a longer name. Termination on rehabilitating grounds is a term of procedure. */
const OF_EXONERATION = /exonerat|(^|_)(non_)?rehabilitating($|\b)/i;
const OF_CARE = /rehabilitation/i;

const domainOf = (name: string): Domain | 'both' | null =>
  OF_EXONERATION.test(name) ? (OF_CARE.test(name) ? 'both' : 'exoneration') : OF_CARE.test(name) ? 'care' : null;

/** What is wrong with a text; null when nothing is. */
function confusion(language: Language, name: string, text: string): string | null {
  const domain = domainOf(name);
  const meant = (Object.keys(SAYS[language]) as Domain[]).filter(one => SAYS[language][one].test(text));
  const other = domain === 'care' ? 'exoneration' : 'care';
  if (domain === 'both') return 'its name means both';
  if (domain && meant.includes(other)) return `it belongs to ${domain} and says ${other}`;
  if (THE_WORD[language].test(text) && !meant.length) return 'it does not say which it means';
  // one who reads quickly takes a text that speaks of both for one of them, unless each is told by its own word
  return meant.length === 2 && (text.match(new RegExp(THE_WORD[language], 'gi'))?.length ?? 0) === 1 && language !== 'en' && !/оправда|актал|актоо/i.test(text) ? 'it means both with one word' : null;
}

describe('exoneration and rehabilitation', () => {
  it.each(LANGUAGES)('are told apart in every text in %s', language => {
    const wrong = NAMESPACES.flatMap(namespace =>
      flatten(RESOURCES[language][namespace]).flatMap(([key, text]) => {
        const problem = confusion(language, baseKey(key), String(text));
        return problem ? [`${namespace}:${key} "${text}": ${problem}`] : [];
      }));
    expect(wrong).toEqual([]);
  });

  it('are told apart in the templates of documents', () => {
    const folder = 'libs/documents/templates';
    const files = readdirSync(folder).filter(name => /\.(ru|ky)\.ts$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    const wrong = files.flatMap(name =>
      readFileSync(`${folder}/${name}`, 'utf8').split('\n').flatMap((line, at) => {
        const problem = confusion(name.split('.')[1] as Language, '', line);
        return problem ? [`${name}:${at + 1} ${line.trim()}: ${problem}`] : [];
      }));
    expect(wrong).toEqual([]);
  });

  it('are told apart in the meanings of columns, and no column or table is named after both', () => {
    const lines = readFileSync('docs/data-dictionary.md', 'utf8').split('\n').filter(line => /^(\||#)/.test(line));
    expect(lines.length).toBeGreaterThan(200);
    const wrong = lines.flatMap(line => {
      const [, column = '', , , meaning = ''] = line.split('|');
      const domain = domainOf(column);
      if (domain === 'both' || (domain === 'care' && OF_EXONERATION.test(meaning)) || (domain === 'exoneration' && OF_CARE.test(meaning))) return [line];
      return /legal rehabilitation/i.test(meaning) && !OF_EXONERATION.test(meaning) ? [line] : [];
    });
    expect(wrong).toEqual([]);
  });

  interface Schema { enum?: string[]; properties?: Record<string, Schema>; items?: Schema; allOf?: Schema[] }
  const api = () => JSON.parse(readFileSync('dist/openapi.json', 'utf8')) as { paths: Record<string, Record<string, { operationId?: string; summary?: string; description?: string }>>; components: { schemas: Record<string, Schema & { description?: string }> } };

  /** Which lists of codes hold a code of exoneration, and which one of care: whoever makes another decides it here. */
  const LISTS: Record<Domain, RegExp> = {
    exoneration: /^(CaseKind|ConsultTopic|EnquiryTopic|ChargeOutcome|ProceedingOutcome|JusticeGoalKind|JusticeGoal|GoalKind|ComparableKind|HindranceKind)$/,
    care: /^(ClaimForm|ClaimKind|Form|RedressForm|ReparationForm|ProviderKind|BodyKind|ServiceKind|ServiceType|ConsentPurpose)$/,
  };

  it('stand in lists of codes of their own', () => {
    const wrong = Object.entries(api().components.schemas).flatMap(([name, schema]) => {
      const codes = schema.enum ?? [];
      const found = (['exoneration', 'care'] as const).filter(domain => codes.some(code => domainOf(code) === domain || domainOf(code) === 'both'));
      if (found.length === 2) return [`${name} holds both`];
      return found.filter(domain => !LISTS[domain].test(name)).map(domain => `${name} holds a code of ${domain}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are told apart in addresses, operations and fields of the API', () => {
    const { paths, components } = api();
    const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path} ${operation.operationId ?? ''}`, about: `${operation.summary ?? ''} ${operation.description ?? ''}` })));
    const fields = Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) => Object.keys(properties).map(property => ({ name: `${schema}.${property}`, about: '' })));
    const named = [...operations, ...fields];
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ name, about }) => domainOf(name) === 'both' || (domainOf(name) === 'exoneration' && OF_CARE.test(about)) || (domainOf(name) === 'care' && OF_EXONERATION.test(about)))).toEqual([]);
  });

  it('are told apart in addresses of the pages', () => {
    const addresses = sourcesIn(['apps/web/src/routes'], /\.ts$/).flatMap(({ text }) => [...text.matchAll(/path: '([^']+)'/g)].map(match => match[1]));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(address => domainOf(address) === 'both')).toEqual([]);
  });

  it.each([
    ['ru', 'caseKind.exoneration', 'Реабилитация'],
    ['ru', 'caseKind.exoneration', 'Реабилитация (медико-психологическая)'],
    ['ru', 'claimForm.rehabilitation', 'Правовая реабилитация'],
    ['ru', 'care.title', 'План реабилитации'],
    ['ky', 'claimForm.rehabilitation', 'Актоо'],
    ['ky', 'care.title', 'Реабилитация'],
    ['en', 'caseKind.exoneration', 'Rehabilitation'],
    ['en', 'claimForm.rehabilitation', 'Exoneration'],
    ['en', 'goal.exoneration_and_rehabilitation', 'Goal'],
  ] as const)('would be seen confused in %s %s "%s"', (language, name, text) => expect(confusion(language, name, text)).not.toBeNull());

  it.each([
    ['ru', 'caseKind.exoneration', 'Реабилитация (правовая)'],
    ['ru', 'outcome.terminated_rehabilitating', 'Прекращено по реабилитирующим основаниям'],
    ['ru', 'claimForm.rehabilitation', 'Реабилитация (медико-психологическая)'],
    ['ky', 'caseKind.exoneration', 'Актоо (укуктук реабилитация)'],
    ['ky', 'web.save', 'Сакталган'],
    ['en', 'claimForm.rehabilitation', 'Rehabilitation'],
    ['en', 'outcome.terminated_rehabilitating', 'Terminated on rehabilitating grounds'],
  ] as const)('are not seen confused in %s %s "%s"', (language, name, text) => expect(confusion(language, name, text)).toBeNull());
});
