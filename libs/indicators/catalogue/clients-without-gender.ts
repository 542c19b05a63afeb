import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsWithoutGender: Indicator = {
  code: 'clients_without_gender',
  group: 'quality',
  place: 3,
  version: 1,
  unit: 'client',
  mend: 'client_gender',
  texts: {
    ru: { name: 'Доверители без указания пола', definition: 'Доверители, принятые не позже последнего дня периода, у которых не указан пол: по полу они стоят в строке «неизвестно».' },
    ky: { name: 'Жынысы көрсөтүлбөгөн ишеним көрсөтүүчүлөр', definition: 'Мезгилдин акыркы күнүнө чейин кабыл алынып, жынысы көрсөтүлбөгөн ишеним көрсөтүүчүлөр: жынысы боюнча алар «белгисиз» деген сапта турат.' },
    en: { name: 'Clients without a gender', definition: 'Clients taken on by the last day of the period whose gender is not noted: by gender they stand in the row "unknown".' },
  },
  facts: `
    select c.id as unit, c.id as client_id from clients c join persons w on w.id = c.person_id where c.taken_on_lower <= :until and w.gender is null
      and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)`,
  once: true,
  dimensions: OF_CLIENTS.filter(name => name !== 'gender' && name !== 'continuity'),
};
