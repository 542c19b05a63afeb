import { CASE_KINDS } from '../../law/case-kind';
import type { Indicator } from '../indicator';

export const hearingsAttended: Indicator = {
  code: 'hearings_attended',
  group: 'court',
  place: 3,
  version: 1,
  unit: 'hearing',
  texts: {
    ru: { name: 'Заседания с участием сотрудников', definition: 'Состоявшиеся в периоде заседания, на которых отмечено участие хотя бы одного сотрудника организации, по дню начала по времени офисов.' },
    ky: { name: 'Кызматкерлер катышкан отурумдар', definition: 'Мезгил ичинде өткөн жана уюмдун жок дегенде бир кызматкери катышканы белгиленген отурумдар, башталган күнү боюнча, кеңселердин убактысында.' },
    en: { name: 'Hearings attended', definition: 'Hearings held in the period at which at least one colleague of the organisation is noted as present, by the day on which they began, by the clock of the offices.' },
  },
  facts: `
    select h.id as unit, k.office_id::text as office, k.kind as case_kind from hearings h join cases k on k.id = h.case_id
      where h.status = 'held' and h.starts_at >= :from and h.starts_at < :until + 1
        and exists (select from attendances a where a.hearing_id = h.id and a.user_id is not null)`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, case_kind: { column: 'case_kind', values: CASE_KINDS, words: 'law:caseKind.' } },
};
