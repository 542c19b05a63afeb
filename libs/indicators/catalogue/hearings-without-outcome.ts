import { CASE_KINDS } from '../../law/case-kind';
import type { Indicator } from '../indicator';

export const hearingsWithoutOutcome: Indicator = {
  code: 'hearings_without_outcome',
  group: 'quality',
  place: 6,
  version: 1,
  unit: 'hearing',
  mend: 'hearing_outcome',
  texts: {
    ru: { name: 'Прошедшие заседания без итога', definition: 'Заседания, назначенные на день периода, время которых прошло, а итог не записан.' },
    ky: { name: 'Жыйынтыгы жазылбаган өткөн отурумдар', definition: 'Мезгилдин күнүнө дайындалып, убактысы өткөн, бирок жыйынтыгы жазылбаган отурумдар.' },
    en: { name: 'Past hearings without an outcome', definition: 'Hearings set for a day of the period of which the time has gone by and no outcome is noted.' },
  },
  facts: `
    select h.id as unit, k.office_id::text as office, k.kind as case_kind from hearings h join cases k on k.id = h.case_id
      where h.status = 'scheduled' and h.starts_at >= :from and h.starts_at < :until + 1 and h.starts_at < now()`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, case_kind: { column: 'case_kind', values: CASE_KINDS, words: 'law:caseKind.' } },
};
