import type { Indicator } from '../indicator';

export const perpetratorsConvicted: Indicator = {
  code: 'perpetrators_convicted',
  group: 'accountability',
  place: 4,
  version: 1,
  unit: 'charge',
  texts: {
    ru: { name: 'Осуждения виновных', definition: 'Обвинения против причинителей пыток или жестокого обращения, по которым в периоде вынесен обвинительный приговор, по статьям. Отменённые позже считаются в том периоде, в котором вынесены.' },
    ky: { name: 'Күнөөлүүлөрдүн соттолушу', definition: 'Кыйноо же ырайымсыз мамиле кылгандарга тагылган айыптар, алар боюнча мезгил ичинде айыптоо өкүмү чыккан, беренелер боюнча. Кийин жокко чыгарылгандары өкүм чыккан мезгилде саналат.' },
    en: { name: 'Convictions of perpetrators', definition: 'Charges against perpetrators of torture or ill-treatment that ended in a conviction in the period, by article. One that was overturned later counts in the period in which it was pronounced.' },
  },
  facts: `
    select distinct o.charge_id as unit, k.office_id::text as office, h.article
      from charge_outcomes o join charges h on h.id = o.charge_id join cases k on k.id = h.case_id
      where h.voided_at is null and h.perpetrator_id is not null and o.outcome = 'convicted' and app.edtf_lower(o.decided_on) between :from and :until`,
  dimensions: [],
  own: { office: { column: 'office' }, article: { column: 'article' } },
};
