import type { Indicator } from '../indicator';

export const reviewDays: Indicator = {
  code: 'review_days',
  group: 'colleagues',
  place: 4,
  version: 1,
  unit: 'submission',
  measure: { of: 'median', unit: 'days' },
  texts: {
    ru: { name: 'Дней до проверки документа', definition: 'Документы, отданные на проверку, по которым решение принято в периоде: сколько дней прошло от отдачи до решения, по дням офисов (0 — в тот же день). Медиана. Каждая отдача на проверку считается отдельно.' },
    ky: { name: 'Документ текшерилгенге чейинки күндөр', definition: 'Текшерүүгө берилип, чечими мезгил ичинде чыккан документтер: бергенден чечимге чейин канча күн өттү, кеңселердин күндөрү боюнча (0 — ошол эле күнү). Медиана. Текшерүүгө ар бир берүү өзүнчө саналат.' },
    en: { name: 'Days until a document is reviewed', definition: 'Documents handed in for review of which the verdict fell into the period: how many days went by from handing in to the verdict, by the calendar of the offices (0 = the same day). The median. Each time of handing in counts.' },
  },
  facts: `
    select s.id as unit, s.reviewer_id as colleague_id, k.office_id::text as office, (r.created_at::date - s.created_at::date)::numeric as amount
      from document_reviews r join document_submissions s on s.id = r.submission_id join cases k on k.id = s.case_id
      where r.created_at >= :from and r.created_at < :until + 1`,
  people: 'colleague_id',
  dimensions: [],
  own: { office: { column: 'office' } },
};
