import type { ServiceType } from '#libs/law/care/service-type';
import type { Currency } from '#libs/law/money/currency';
import type { NewBudgetLineDto } from '../grants/budget-line.dto';
import { BudgetLinesService } from '../grants/budget-lines.service';
import { GrantClosingsService } from '../grants/grant-closings.service';
import { GrantCostsService } from '../grants/grant-costs.service';
import { GrantsService } from '../grants/grants.service';
import type { GrantDto, NewGrantDto } from '../grants/grant.dto';
import { ClientsService } from '../people/clients.service';
import { ServicesService } from '../rehabilitation/services.service';
import type { DemoLogin } from './demo-users';
import type { MatterEntry } from './enter-matter';
import { inDays } from './matter';

type Line = Omit<NewBudgetLineDto, 'id' | 'position'>;

export interface DemoGrants {
  families: GrantDto;
  law: GrantDto;
}

/** Two donors and three grants: for families, divided into lines; for lawyers' work, which ends soon; and one that is over and handed in. */
export async function foundGrants(entry: MatterEntry): Promise<DemoGrants> {
  const families = await found(entry, {
    donor: 'Фонд для жертв пыток', name: 'Помощь семьям', agreementNumber: 'ФЖП-2026/14', currency: 'USD', amount: '24000', startsOn: inDays(-300), endsOn: inDays(300),
    serviceTypes: ['medical', 'psychological', 'physiotherapy', 'social', 'medicines', 'transport', 'humanitarian'],
  }, [
    { name: 'Психологическая помощь', serviceTypes: ['psychological'], purposes: [], amount: '1500' },
    { name: 'Врачи и лекарства', serviceTypes: ['medical', 'physiotherapy', 'medicines'], purposes: ['examinations'], amount: '5500' },
    { name: 'Помощь семьям: продукты, лекарства на дом', serviceTypes: ['humanitarian', 'social', 'medicines'], purposes: [], amount: '3000' },
    { name: 'Дорога', serviceTypes: ['transport'], purposes: ['travel'], amount: '1000' },
    { name: 'Сотрудники', serviceTypes: [], purposes: ['staff_pay', 'fees'], amount: '9000' },
    { name: 'Офис в Оше', serviceTypes: [], purposes: ['rent', 'communications', 'supplies', 'bank_charges'], amount: '3500' },
  ]);
  const law = await found(entry, {
    donor: 'Программа «Право на защиту»', name: 'Юристы в регионах', agreementNumber: 'PD/KG/07', currency: 'EUR', amount: '12000', startsOn: inDays(-320), endsOn: inDays(44),
    serviceTypes: ['legal_advice', 'transport'],
  }, [
    { name: 'Консультации', serviceTypes: ['legal_advice'], purposes: [], amount: '2000' },
    { name: 'Проезд в суды', serviceTypes: ['transport'], purposes: ['travel'], amount: '1500' },
    { name: 'Юристы', serviceTypes: [], purposes: ['staff_pay'], amount: '7000' },
    { name: 'Экспертизы и перевод', serviceTypes: [], purposes: ['examinations', 'translation', 'court_fees'], amount: '1500' },
  ]);
  const former = await found(entry, {
    donor: 'Фонд для жертв пыток', name: 'Первая помощь', agreementNumber: 'ФЖП-2025/03', currency: 'USD', amount: '6000', startsOn: inDays(-700), endsOn: inDays(-330), serviceTypes: ['medical'],
  }, [{ name: 'Выезды и приём', serviceTypes: ['medical'], purposes: ['travel', 'staff_pay'], amount: '6000' }]);
  await pay(entry, former, 0, [['staff_pay', '5100', -360], ['travel', '870.50', -340]]);
  await entry.as('director', () => entry.app.get(GrantClosingsService).close(former.id, { through: former.endsOn }));
  return { families, law };
}

/** What they have paid: months of work, the road, and help to people of whom each currency has some. */
export async function spendGrants(entry: MatterEntry, { families, law }: DemoGrants): Promise<void> {
  const monthly = [-285, -255, -225, -195, -165, -135, -105, -75, -45, -15];
  await pay(entry, families, 4, monthly.map(day => ['staff_pay', '450', day]));
  await pay(entry, families, 5, monthly.map((day, at) => ['rent', at < 5 ? '160' : '175.50', day]));
  await pay(entry, families, 3, [['travel', '120.40', -200], ['travel', '96.15', -88], ['travel', '310', -12]]);
  await pay(entry, families, 1, [['examinations', '400', -150], ['examinations', '400', -61]]);
  await pay(entry, law, 2, monthly.map(day => ['staff_pay', '600', day]));
  await pay(entry, law, 1, [['travel', '640', -180], ['travel', '910.75', -70]]);
  await pay(entry, law, 3, [['examinations', '700', -120], ['translation', '180', -33]]);

  const osh = entry.around.led.get('lawyer.osh') ?? [];
  const bishkek = entry.around.led.get('lawyer.bis') ?? [];
  for (const client of osh.slice(0, 6)) await entry.as('lawyer.osh', () => entry.app.get(ClientsService).assign(client, { userId: entry.around.actors['specialist.osh'].userId, role: 'care' }));
  for (const [at, client] of osh.slice(0, 6).entries()) {
    await give(entry, families, 'specialist.osh', client, 'psychological', 'USD', '25', -80 + at * 9);
    if (at % 2) await give(entry, families, 'specialist.osh', client, 'psychological', 'USD', '25', -30 + at * 3);
    await give(entry, families, 'specialist.osh', client, 'humanitarian', 'USD', '38.50', -50 + at * 4);
  }
  for (const client of osh.slice(0, 2)) await give(entry, families, 'specialist.osh', client, 'medical', 'USD', '62', -40);
  for (const client of osh.slice(2, 4)) await give(entry, families, 'lawyer.osh', client, 'medicines', 'USD', '17.20', -22);
  for (const [at, client] of bishkek.slice(0, 7).entries()) await give(entry, law, 'lawyer.bis', client, 'legal_advice', 'EUR', at % 2 ? '45' : '60', -100 + at * 11);
  await entry.as('director', () => entry.app.get(GrantClosingsService).close(families.id, { through: inDays(-110) }));
}

async function found(entry: MatterEntry, body: NewGrantDto, lines: readonly Line[]): Promise<GrantDto> {
  const grants = entry.app.get(GrantsService);
  const { id } = await entry.as('director', actor => grants.add(actor, body));
  for (const line of lines) await entry.as('director', () => entry.app.get(BudgetLinesService).add(id, line));
  return entry.as('director', actor => grants.one(actor, id));
}

/** Other costs of one line: what for, how much, in how many days from today. */
async function pay(entry: MatterEntry, { id, currency, lines }: GrantDto, at: number, costs: readonly (readonly [NewBudgetLineDto['purposes'][number], string, number])[]): Promise<void> {
  for (const [purpose, amount, day] of costs) {
    await entry.as('director', () => entry.app.get(GrantCostsService).add(id, { lineId: lines[at].id, purpose, amount, currency, incurredOn: inDays(day) }));
  }
}

async function give(entry: MatterEntry, grant: GrantDto, by: DemoLogin, clientId: string, type: ServiceType, currency: Currency, amount: string, day: number): Promise<void> {
  const services = entry.app.get(ServicesService);
  const { id, version } = await entry.as(by, actor => services.plan(actor, clientId, { type, plannedOn: inDays(day - 7) }));
  await entry.as(by, () => services.settle(id, version, { outcome: 'delivered', occurredOn: inDays(day), cost: { amount, currency, payer: 'grant', grantId: grant.id } }));
}
