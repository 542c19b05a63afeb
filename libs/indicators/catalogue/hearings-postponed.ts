import { POSTPONEMENT_REASONS } from '../../law/postponement-reason';
import type { Indicator } from '../indicator';

export const hearingsPostponed: Indicator = {
  code: 'hearings_postponed',
  group: 'court',
  place: 4,
  version: 1,
  unit: 'hearing',
  texts: {
    ru: { name: 'Отложенные заседания', definition: 'Заседания, которые были назначены на день периода и отложены, по причинам.' },
    ky: { name: 'Кийинкиге калтырылган отурумдар', definition: 'Мезгилдин күнүнө дайындалып, кийинкиге калтырылган отурумдар, себептери боюнча.' },
    en: { name: 'Hearings postponed', definition: 'Hearings that were set for a day of the period and postponed, by reason.' },
  },
  facts: `
    select h.id as unit, k.office_id::text as office, h.postponement_reason from hearings h join cases k on k.id = h.case_id
      where h.status = 'postponed' and h.starts_at >= :from and h.starts_at < :until + 1`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, postponement_reason: { column: 'postponement_reason', values: POSTPONEMENT_REASONS, words: 'law:postponementReason.' } },
};
