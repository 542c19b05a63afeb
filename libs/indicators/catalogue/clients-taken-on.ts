import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsTakenOn: Indicator = {
  code: 'clients_taken_on',
  group: 'people',
  place: 2,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Новые доверители', definition: 'Доверители, принятые в периоде; при неполной дате — в первый день, который она может означать. Слитые карточки считаются один раз, по оставшейся.' },
    ky: { name: 'Жаңы ишеним көрсөтүүчүлөр', definition: 'Мезгил ичинде кабыл алынгандар; дата толук болбосо — ал билдире турган биринчи күн боюнча. Бириктирилген карточкалар калганы боюнча бир жолу саналат.' },
    en: { name: 'New clients', definition: 'Clients taken on in the period; a partial date counts on the first day that it can mean. Merged files count once, by the one that stays.' },
  },
  facts: `
    select c.id as unit, c.id as client_id from clients c where c.taken_on_lower between :from and :until
      and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)`,
  once: true,
  dimensions: OF_CLIENTS.filter(name => name !== 'continuity'),
};
