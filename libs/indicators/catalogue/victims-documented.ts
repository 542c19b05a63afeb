import { ACT_KINDS } from '../../law/violations/act-kind';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const victimsDocumented: Indicator = {
  code: 'victims_documented',
  group: 'accountability',
  place: 7,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Пострадавшие в задокументированных событиях', definition: 'Доверители, в отношении которых задокументировано хотя бы одно деяние в событии периода; при неполной дате — в первый день, который она может означать. Каждый человек считается один раз, сколько бы деяний и событий ни было; по видам деяний и массовым событиям — один раз в каждом.' },
    ky: { name: 'Катталган окуяларда жабыркагандар', definition: 'Мезгилдеги окуяда аларга карата жок дегенде бир аракет катталган ишеним көрсөтүүчүлөр; дата толук болбосо — ал билдире турган биринчи күн боюнча. Канча аракет жана окуя болбосун, ар бир адам бир жолу саналат; аракеттин түрлөрү жана массалык окуялар боюнча — ар биринде бир жолу.' },
    en: { name: 'Victims of documented events', definition: 'Clients to whom at least one act was done, as documented, in an event of the period; a partial date counts on the first day that it can mean. Each person is counted once, however many acts and events there were; by kind of act and by mass event once in each.' },
  },
  facts: `
    select a.victim_id as unit, a.victim_id as client_id, a.kind as act_kind, case when e.mass then e.id::text else 'none' end as mass_event
      from acts a join events e on e.id = a.event_id
      where a.voided_at is null and e.voided_at is null and e.happened_lower between :from and :until`,
  dimensions: OF_CLIENTS,
  own: { act_kind: { column: 'act_kind', values: ACT_KINDS, words: 'violations:actKind.' }, mass_event: { column: 'mass_event' } },
};
