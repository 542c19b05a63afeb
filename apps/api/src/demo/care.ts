import { ClientsService } from '../people/clients.service';
import { PlansService } from '../rehabilitation/plans.service';
import { ProvidersService } from '../rehabilitation/providers.service';
import { ReferralsService } from '../rehabilitation/referrals.service';
import type { NewServiceDto, ServiceOutcomeDto } from '../rehabilitation/new-service.dto';
import { ServicesService } from '../rehabilitation/services.service';
import type { MatterEntry } from './enter-matter';
import { at, inDays } from './matter';

const LEAD = 'lawyer.osh';
const SPECIALIST = 'specialist.osh';

/** Care of the Kochkarovs, of whom the son was brought to court and the parents receive help since, and of Jumabaev. */
export async function enterCare(entry: MatterEntry, grantId: string): Promise<void> {
  const providerId = await enterProviders(entry);
  const { clients, actors } = entry.around;
  const [son, father, mother, jumabaev] = ['kochkarov', 'kochkarov-father', 'kochkarov-mother', 'jumabaev'].map(name => clients.get(name)!.id);
  const services = entry.app.get(ServicesService);
  const plan = (clientId: string, body: NewServiceDto, by: typeof LEAD | typeof SPECIALIST = SPECIALIST) => entry.as(by, actor => services.plan(actor, clientId, body));
  const give = async (clientId: string, body: NewServiceDto, outcome: ServiceOutcomeDto, by: typeof LEAD | typeof SPECIALIST = SPECIALIST) => {
    const { id, version } = await plan(clientId, body, by);
    await entry.as(by, () => services.settle(id, version, outcome));
  };
  for (const clientId of [son, jumabaev]) {
    await entry.as(LEAD, () => entry.app.get(ClientsService).assign(clientId, { userId: actors[SPECIALIST].userId, role: 'care' }));
  }

  const toCourt = { leavesAt: '2015-03-10T08:30:00+06:00', fromPlace: 'Дом семьи', toPlace: 'Ошский городской суд', driverName: 'Водитель организации' };
  await give(son, { type: 'transport', plannedOn: '2015~', trip: toCourt }, { outcome: 'delivered', occurredOn: '2015-03-10', cost: { amount: '600', currency: 'KGS', payer: 'own_funds' } }, LEAD);
  await give(son, { type: 'medicines', plannedOn: '2016', quantity: 12, unit: 'package', medicine: { name: 'Обезболивающие' } }, { outcome: 'delivered', occurredOn: '2017' });
  await give(son, { type: 'physiotherapy', plannedOn: '2017' }, { outcome: 'delivered', occurredOn: '2018', quantity: 10, unit: 'session' });

  await entry.as(SPECIALIST, actor => entry.app.get(PlansService).begin(actor, father, { startsOn: inDays(-120), endsOn: inDays(60), goals: [{ text: 'Самому доходить до суда и до врача' }, { text: 'Спать без снотворного' }] }));
  await give(father, { type: 'psychological', plannedOn: inDays(-90), quantity: 1, unit: 'session' }, { outcome: 'delivered', occurredOn: inDays(-60), cost: { amount: '25', currency: 'USD', payer: 'grant', grantId } });
  await plan(father, { type: 'psychological', dueOn: inDays(-2), quantity: 1, unit: 'session' });
  await plan(father, { type: 'physiotherapy', dueOn: inDays(6), dueTime: '10:00', payer: 'grant', grantId, repeat: { every: 'week', until: inDays(34) } });
  const eyes = await plan(father, { type: 'medical', dueOn: inDays(12) });
  await entry.as(SPECIALIST, () => entry.app.get(ReferralsService).send(eyes.id, { providerId, sentOn: inDays(-10), answerDueOn: inDays(-3), note: 'Просим принять: почти не видит' }));
  await plan(father, { type: 'transport', trip: { leavesAt: at(1, '08:30'), fromPlace: 'Дом семьи', toPlace: 'Ошский городской суд', driverName: 'Водитель организации' } });
  await give(mother, { type: 'social', plannedOn: inDays(-40) }, { outcome: 'delivered', occurredOn: inDays(-30) });
  await give(mother, { type: 'humanitarian', plannedOn: inDays(-20), quantity: 1, unit: 'package' }, { outcome: 'delivered', occurredOn: inDays(-15), cost: { amount: '3500.50', currency: 'KGS', payer: 'grant', grantId } });

  await entry.as(SPECIALIST, actor => entry.app.get(PlansService).begin(actor, jumabaev, { startsOn: inDays(-60), goals: [{ text: 'Вернуться к ремеслу' }] }));
  await give(jumabaev, { type: 'vocational', plannedOn: inDays(-50) }, { outcome: 'delivered', occurredOn: inDays(-25), quantity: 8, unit: 'session' });
  await plan(jumabaev, { type: 'psychological', dueOn: inDays(4), quantity: 1, unit: 'session' });
}

/** @returns the hospital's id */
async function enterProviders(entry: MatterEntry): Promise<string> {
  const providers = entry.app.get(ProvidersService);
  const clinic = await entry.as(SPECIALIST, actor => providers.add(actor, { kind: 'hospital', name: 'Областная больница, глазное отделение', region: 'KG-GO', contact: 'Регистратура, кабинет 12' }));
  await entry.as(SPECIALIST, actor => providers.add(actor, { kind: 'rehabilitation_centre', name: 'Центр помощи пострадавшим', region: 'KG-GO' }));
  return clinic.id;
}
