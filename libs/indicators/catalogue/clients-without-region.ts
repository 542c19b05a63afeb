import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsWithoutRegion: Indicator = {
  code: 'clients_without_region',
  group: 'quality',
  place: 4,
  version: 1,
  unit: 'client',
  mend: 'client_region',
  texts: {
    ru: { name: 'Доверители без области', definition: 'Доверители, принятые не позже последнего дня периода, у которых не указана область: по областям они стоят в строке «неизвестно».' },
    ky: { name: 'Облусу көрсөтүлбөгөн ишеним көрсөтүүчүлөр', definition: 'Мезгилдин акыркы күнүнө чейин кабыл алынып, облусу көрсөтүлбөгөн ишеним көрсөтүүчүлөр: облустар боюнча алар «белгисиз» деген сапта турат.' },
    en: { name: 'Clients without a region', definition: 'Clients taken on by the last day of the period whose region is not noted: by region they stand in the row "unknown".' },
  },
  facts: `
    select c.id as unit, c.id as client_id from clients c join persons w on w.id = c.person_id where c.taken_on_lower <= :until and w.region is null
      and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)`,
  once: true,
  dimensions: OF_CLIENTS.filter(name => name !== 'region' && name !== 'continuity'),
};
