import { DOCUMENT_KINDS } from '../../law/documents/document-kind';
import type { Indicator } from '../indicator';

export const roundsToApproval: Indicator = {
  code: 'rounds_to_approval',
  group: 'colleagues',
  place: 3,
  version: 1,
  unit: 'document',
  measure: { of: 'median', unit: 'rounds' },
  texts: {
    ru: { name: 'Кругов проверки до утверждения', definition: 'Документы, в которых писал стажёр, впервые после этого утверждённые в периоде: сколько решений проверяющего потребовалось от первых слов стажёра, включая утверждение. Медиана. Если стажёров было несколько, считается тот, кто начал первым.' },
    ky: { name: 'Бекитилгенге чейинки текшерүүлөр', definition: 'Стажёр жазган жана андан кийин биринчи жолу мезгил ичинде бекитилген документтер: стажёрдун биринчи сөздөрүнөн тартып текшерүүчүнүн канча чечими керек болду, бекитүүсү менен кошо. Медиана. Стажёрлор бир нече болсо, биринчи баштаганы саналат.' },
    en: { name: 'Rounds to approval', definition: 'Documents in which an intern wrote and which were first approved after that in the period: how many verdicts of a reviewer it took from the first words of the intern on, the approval among them. The median. Of several interns the one who began first counts.' },
  },
  facts: `
    select i.document_id as unit, i.user_id as colleague_id, k.office_id::text as office, d.kind as document_kind, i.rounds::numeric as amount
      from (select distinct on (document_id) document_id, user_id, approved_on, rounds from app.intern_documents order by document_id, started_on, user_id) i
        join documents d on d.id = i.document_id join cases k on k.id = d.case_id
      where i.approved_on between :from and :until`,
  people: 'colleague_id',
  dimensions: [],
  own: { office: { column: 'office' }, document_kind: { column: 'document_kind', values: DOCUMENT_KINDS, words: 'law:documentKind.' } },
};
