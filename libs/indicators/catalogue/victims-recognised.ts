import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const victimsRecognised: Indicator = {
  code: 'victims_recognised',
  group: 'court',
  place: 9,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Признанные потерпевшими', definition: 'Доверители, по делу которых в периоде отмечена достигнутой полностью цель «признание потерпевшим». Каждый человек считается один раз.' },
    ky: { name: 'Жабырлануучу деп таанылгандар', definition: 'Иши боюнча мезгил ичинде «жабырлануучу деп таануу» максаты толук жетишилди деп белгиленген ишеним көрсөтүүчүлөр. Ар бир адам бир жолу саналат.' },
    en: { name: 'Recognised as victims', definition: 'Clients in whose case the goal "recognition as a victim" was noted in the period as achieved in full. Each person is counted once.' },
  },
  facts: `
    select k.client_id as unit, k.client_id from justice_goals g join case_clients k on k.case_id = g.case_id
      where g.goal = 'victim_recognition' and g.status = 'achieved' and g.voided_at is null and app.edtf_lower(g.stated_on) between :from and :until`,
  dimensions: OF_CLIENTS,
};
