import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const wellBeingChange: Indicator = {
  code: 'well_being_change',
  group: 'care',
  place: 6,
  version: 1,
  unit: 'client',
  measure: { of: 'mean_change', unit: 'points' },
  texts: {
    ru: { name: 'Изменение самочувствия', definition: 'Доверители, прошедшие опросник ВОЗ-5 (0–100 баллов) не меньше двух раз, последний раз в периоде: на сколько баллов в среднем последний результат отличается от самого первого. Плюс — лучше. Незаполненные до конца и аннулированные не считаются.' },
    ky: { name: 'Ал-абалдын өзгөрүшү', definition: 'БДСУ-5 сурамжылоосунан (0–100 упай) кеминде эки жолу, акыркысында мезгил ичинде өткөн ишеним көрсөтүүчүлөр: акыркы натыйжа эң биринчисинен орточо канча упайга айырмаланат. Плюс — жакшырды. Аягына чейин толтурулбагандары жана жокко чыгарылгандары саналбайт.' },
    en: { name: 'Change in well-being', definition: 'Clients who answered the WHO-5 index (0 to 100 points) at least twice, the last time in the period: by how many points on average the last result differs from the very first. Plus is better. What was not answered to the end, or voided, is not counted.' },
  },
  facts: `
    with answered as (
      select a.client_id, a.id, a.taken_lower, a.score, row_number() over (partition by a.client_id order by a.taken_lower, a.id) as first,
          row_number() over (partition by a.client_id order by a.taken_lower desc, a.id desc) as last
        from assessments a where a.instrument = 'who_5' and a.score is not null and a.voided_at is null and a.taken_lower <= :until
    )
    select l.client_id as unit, l.client_id, (l.score - f.score)::numeric as amount from answered l join answered f on f.client_id = l.client_id and f.first = 1
      where l.last = 1 and l.first > 1 and l.taken_lower >= :from`,
  once: true,
  dimensions: OF_CLIENTS,
};
