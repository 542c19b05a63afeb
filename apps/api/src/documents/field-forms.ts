import type { TemplateField } from '#libs/documents/template-fields';
import type { Language } from '#libs/i18n/languages';
import { citeArticle } from '#libs/law/documents/cite-article';
import { bodyForms } from '#libs/law/grammar/body-forms';
import { dayForms, dayInWords } from '#libs/law/grammar/day-in-words';
import type { Form } from '#libs/law/grammar/grammatical-case';
import { partsOfName, personForms } from '#libs/law/grammar/person-forms';
import { ERASED } from '#libs/sealing/erased';
import type { CaseFacts, Instance, NamedPerson } from './case-facts';

/** The forms of each thing that could stand there: of two clients there are two. */
export type FieldForms = Record<TemplateField, Form[][]>;

/** What each field of a template can become in a case. */
export function fieldForms(facts: CaseFacts, language: Language): FieldForms {
  const persons = (all: NamedPerson[]) => all.map(({ name, gender }) => personForms(name, language, gender));
  const bodies = (all: Instance[]) => all.map(({ body }) => (body ? bodyForms(body[language], language) : []));
  const days = (all: (string | null)[]) => all.map(day => (day ? dayForms(day, language) : []));
  const asIs = (all: (string | null)[]) => all.map((text): Form[] => (text ? [{ grammaticalCase: 'nominative', text }] : []));
  const forms: FieldForms = {
    'client.name': persons(facts.clients),
    'client.birth': days(facts.clients.map(({ birth }) => birth)),
    'representative.name': persons(facts.representatives),
    'body.name': bodies(facts.instances),
    'proceeding.number': asIs(facts.instances.map(({ number }) => number)),
    'decision.body': bodies(facts.decisions),
    'decision.date': days(facts.decisions.map(({ closedOn }) => closedOn)),
    'decision.number': asIs(facts.decisions.map(({ number }) => number)),
    'charge.article': asIs(facts.articles.map(article => citeArticle(article, language))),
    'event.date': days(facts.eventDays),
    'hearing.date': days([facts.hearingDay]),
    'case.code': asIs([facts.code]),
    'lawyer.name': facts.lawyers.map(({ name }) => personForms(partsOfName(name), language, null)),
    'lawyer.licence': asIs(facts.lawyers.map(({ licence }) => licence)),
    'office.name': [bodyForms(facts.office[language], language)],
    today: days([facts.today]),
    'today.words': [dayInWords(facts.today, language)],
  };
  for (const field of Object.keys(forms) as TemplateField[]) forms[field] = onceEach(forms[field]);
  return forms;
}

/** Without what has no words, was erased, or is the same as another. */
function onceEach(all: Form[][]): Form[][] {
  const living = all.filter(([first]) => first && !first.text.includes(ERASED));
  return living.filter((forms, at) => living.findIndex(other => other[0].text === forms[0].text) === at);
}
