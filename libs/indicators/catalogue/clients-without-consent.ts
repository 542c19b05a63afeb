import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsWithoutConsent: Indicator = {
  code: 'clients_without_consent',
  group: 'quality',
  place: 2,
  version: 1,
  unit: 'client',
  mend: 'client_consent',
  texts: {
    ru: { name: 'Доверители без записанного согласия', definition: 'Доверители, принятые не позже последнего дня периода, для которых не записано ни одного согласия, ни на что.' },
    ky: { name: 'Макулдугу жазылбаган ишеним көрсөтүүчүлөр', definition: 'Мезгилдин акыркы күнүнөн кечиктирбей кабыл алынып, эч нерсеге бир да макулдугу жазылбагандар.' },
    en: { name: 'Clients without a consent on record', definition: 'Clients taken on by the last day of the period of whom no consent is on record, to anything.' },
  },
  facts: `
    select c.id as unit, c.id as client_id from clients c where c.taken_on_lower <= :until
      and not exists (select from consents s where s.client_id = c.id)
      and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)`,
  once: true,
  dimensions: OF_CLIENTS.filter(name => name !== 'continuity'),
};
