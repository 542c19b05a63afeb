/**
 * What a gap of a template can name. `decision.*` is what an appeal is against: the proceeding that the document's comes from, or
 * the document's own where that has ended. `event.date` is when the acts of a charge are said to have happened.
 */
export const TEMPLATE_FIELDS = [
  'client.name', 'client.birth', 'representative.name', 'body.name', 'proceeding.number', 'decision.body', 'decision.date', 'decision.number',
  'charge.article', 'event.date', 'hearing.date', 'case.code', 'lawyer.name', 'lawyer.licence', 'office.name', 'today', 'today.words',
] as const;

export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** Numbers, codes and dates: nobody has to choose their words, so a new document begins with them. */
export const WITHOUT_GRAMMAR: ReadonlySet<string> = new Set<TemplateField>([
  'client.birth', 'proceeding.number', 'decision.date', 'decision.number', 'charge.article', 'event.date', 'hearing.date', 'case.code',
  'lawyer.licence', 'today', 'today.words',
]);
