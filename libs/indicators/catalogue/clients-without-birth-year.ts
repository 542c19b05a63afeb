import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsWithoutBirthYear: Indicator = {
  code: 'clients_without_birth_year',
  group: 'quality',
  place: 1,
  version: 1,
  unit: 'client',
  mend: 'client_birth_year',
  texts: {
    ru: { name: 'Доверители без года рождения', definition: 'Доверители, принятые не позже последнего дня периода, у которых не указан год рождения: в разбивке по возрасту они стоят в строке «неизвестно».' },
    ky: { name: 'Туулган жылы жок ишеним көрсөтүүчүлөр', definition: 'Мезгилдин акыркы күнүнөн кечиктирбей кабыл алынып, туулган жылы көрсөтүлбөгөндөр: жашы боюнча бөлүштүрүүдө алар «белгисиз» сабында турат.' },
    en: { name: 'Clients without a year of birth', definition: 'Clients taken on by the last day of the period whose year of birth is not noted: by age they stand in the row "unknown".' },
  },
  facts: `
    select c.id as unit, c.id as client_id from clients c join persons w on w.id = c.person_id where c.taken_on_lower <= :until and w.birth_year is null
      and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)`,
  once: true,
  dimensions: OF_CLIENTS.filter(name => name !== 'age' && name !== 'continuity'),
};
