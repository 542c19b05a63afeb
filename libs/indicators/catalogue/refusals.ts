import type { Indicator } from '../indicator';

const OUTCOMES = ['refused_to_register', 'refused_to_investigate', 'refusal_upheld', 'refusal_overturned'];

export const refusals: Indicator = {
  code: 'refusals',
  group: 'accountability',
  place: 3,
  version: 1,
  unit: 'proceeding',
  texts: {
    ru: { name: 'Отказы в расследовании и их отмена', definition: 'Производства, которые в периоде закончились отказом зарегистрировать или расследовать жалобу либо решением, которым такой отказ оставлен в силе или отменён.' },
    ky: { name: 'Тергөөдөн баш тартуулар жана алардын жокко чыгарылышы', definition: 'Мезгил ичинде даттанууну каттоодон же тергөөдөн баш тартуу менен, же ошондой баш тартууну күчүндө калтырган же жокко чыгарган чечим менен аяктаган өндүрүштөр.' },
    en: { name: 'Refusals to investigate, and refusals overturned', definition: 'Proceedings that ended in the period with a refusal to register or to investigate a complaint, or with a decision that upheld or overturned such a refusal.' },
  },
  facts: `
    select r.id as unit, k.office_id::text as office, r.outcome as refusal from proceedings r join cases k on k.id = r.case_id
      where r.voided_at is null and r.outcome in ('${OUTCOMES.join(`', '`)}') and app.edtf_lower(r.closed_on) between :from and :until`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, refusal: { column: 'refusal', values: OUTCOMES, words: 'law:proceedingOutcome.' } },
};
