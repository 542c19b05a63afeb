import { ClientsService } from '../people/clients.service';
import { ClaimsService } from '../redress/claims.service';
import { RedressReader } from '../redress/redress.reader';
import { ActsService } from '../violations/acts.service';
import { EventsService } from '../violations/events.service';
import { ExaminationsService } from '../violations/examinations.service';
import { MassEventsService } from '../violations/mass-events.service';
import { PerpetratorsService } from '../violations/perpetrators.service';
import { UnitsService } from '../violations/units.service';
import type { MatterEntry } from './enter-matter';

const LEAD = 'lawyer.osh';

/** What the public stories tell of events; names of units, findings and days are invented, and no graver than the stories. */
export async function enterViolations(entry: MatterEntry): Promise<void> {
  await entry.as(LEAD, actor =>
    entry.app.get(MassEventsService).enter(actor, { title: 'Разгон протестов в Бишкеке 5 октября 2020 года', happenedOn: '2020-10-05', region: 'KG-GB', placeKind: 'street' }));
  await ofKochkarov(entry);
  await ofJumabaev(entry);
}

async function ofKochkarov(entry: MatterEntry): Promise<void> {
  const victimId = entry.around.clients.get('kochkarov')!.id;
  const acts = entry.app.get(ActsService);
  const examinations = entry.app.get(ExaminationsService);
  await entry.as(LEAD, async () => {
    const [{ id: caseId }] = (await entry.app.get(ClientsService).read(victimId)).cases;
    const event = await entry.app.get(EventsService).enterInCase(caseId, { happenedOn: '2010-06', region: 'KG-O', placeKind: 'police_station', description: 'После задержания пытали, требуя признать вину.' });
    const act = await acts.enter(event.id, { victimId, kind: 'torture', methods: ['blunt_trauma', 'positional'], purposes: ['confession'], custodyOf: 'internal_affairs' });
    const { claims: [claim] } = await entry.app.get(RedressReader).ofCase(caseId);
    await entry.app.get(ClaimsService).change(claim.id, claim.version, { actIds: [act.id] });
    const injury = await acts.injure(act.id, { kind: 'nerve_damage', regions: ['back_lower', 'back_right_thigh'], consequence: 'disability', seenOn: '2010' });
    const unit = await entry.app.get(UnitsService).add({ service: 'internal_affairs', name: 'Вымышленный отдел внутренних дел', region: 'KG-O' });
    const perpetrators = entry.app.get(PerpetratorsService);
    const named = await perpetrators.enterInCase(caseId, { kind: 'unit', service: 'internal_affairs', unitId: unit.id });
    await perpetrators.involve(act.id, { perpetratorId: named.id, part: 'carried_out', certainty: 'alleged', since: '2010' });
    const asked = await examinations.request(event.id, { examinedId: victimId, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2011' });
    await examinations.report(asked.id, asked.version, {
      ground: 'consent', groundOn: '2011', doneOn: '2012', finding: 'highly_consistent', findings: [{ injuryId: injury.id, finding: 'typical_of' }],
    });
  });
}

async function ofJumabaev(entry: MatterEntry): Promise<void> {
  const victimId = entry.around.clients.get('jumabaev')!.id;
  await entry.as(LEAD, async () => {
    const event = await entry.app.get(EventsService).enterInFile(victimId, { happenedOn: '2012', region: 'KG-O', placeKind: 'home', description: 'Обыск в доме в поисках экстремистских материалов. Ничего не найдено, дело не возбуждено.' });
    await entry.app.get(ActsService).enter(event.id, { victimId, kind: 'search' });
  });
}
