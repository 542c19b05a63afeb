import { ConsentsService } from '../consents/consents.service';
import { ClientsService } from '../people/clients.service';
import { Relatives } from '../people/relatives';
import { Representations } from '../people/representations';
import type { MatterEntry } from './enter-matter';
import { at, type Matter } from './matter';

/**
 * The public story of Shukurullo Kochkarov: what is not public in it (courts, articles, dates of hearings, numbers)
 * is invented, and no graver than the story itself.
 */
const KOCHKAROV: Matter = {
  lead: 'lawyer.osh',
  as: 'kochkarov',
  client: {
    kind: 'direct_victim',
    takenOn: '2011',
    referralSource: 'relative',
    person: {
      names: [{ family: 'Кочкаров', given: 'Шукурулло' }, { family: 'Kochkarov', given: 'Shukurullo' }],
      gender: 'male', region: 'KG-O', diedOn: '2019-08-02', disabilities: ['mobility'],
      note: 'Стал человеком с инвалидностью после пыток в 2010 году. В суд привозили сотрудники организации.',
    },
  },
  cases: [
    {
      about: {
        kind: 'exoneration',
        openedOn: '2011',
        title: 'Кочкаров: реабилитация, признание потерпевшим, компенсация',
        summary:
          'Пытки в 2010 году, инвалидность. По одному обвинению оправдан, остальные рассматриваются. ' +
          'Цели: реабилитация (правовая), признание потерпевшим от пыток, компенсация. После смерти 2 августа 2019 года процесс продолжает отец как правопреемник.',
      },
      team: [['intern.osh', 'intern'], ['lawyer2.osh', 'counsel']],
      proceedings: [
        {
          stage: 'first_instance', body: 'karaSuuCourt', openedOn: '2010', closedOn: '2013', outcome: 'acquittal_in_part', number: '1-214/10',
          charges: [
            { brought: { codeEdition: 'KG-CC-1997', article: '234', part: '1', allegedOn: '2010-06' }, became: { outcome: 'acquitted', decidedOn: '2013' } },
            { brought: { codeEdition: 'KG-CC-1997', article: '234', part: '2', allegedOn: '2010-06' } },
            { brought: { codeEdition: 'KG-CC-1997', article: '234', part: '3', allegedOn: '2010-06' } },
          ],
        },
        { stage: 'appeal', body: 'oshRegionalCourt', openedOn: '2014', closedOn: '2016', outcome: 'overturned', from: 0, originKind: 'appeal' },
        {
          stage: 'first_instance', body: 'oshCityCourt', openedOn: '2017', from: 1, originKind: 'remand', number: '1-37/17',
          hearings: [
            { booked: { startsAt: at(-62, '10:00'), purpose: 'trial', courtroom: '3' }, became: { status: 'held', outcome: 'continued', nextNotSet: true, note: 'Допрошен эксперт.' } },
            { booked: { startsAt: at(-27, '10:00'), purpose: 'trial', courtroom: '3' }, became: { status: 'postponed', postponementReason: 'prosecutor_absent', nextNotSet: true } },
            { booked: { startsAt: at(-1, '14:00'), purpose: 'trial', courtroom: '3' } },
            { booked: { startsAt: at(6, '10:00'), purpose: 'trial', courtroom: '3' } },
          ],
        },
      ],
      redress: {
        goals: [
          { goal: 'exoneration', status: 'pursued', statedOn: '2011' },
          { goal: 'exoneration', status: 'achieved_in_part', statedOn: '2013', note: 'Оправдан по одному обвинению.' },
          { goal: 'victim_recognition', status: 'pursued', statedOn: '2011' },
          { goal: 'compensation', status: 'pursued', statedOn: '2011' },
        ],
        claims: [{ about: { form: 'compensation', damage: 'moral', sought: '2000000.00', currency: 'KGS', particulars: 'Моральный вред: пытки в 2010 году и инвалидность. Подать после полной реабилитации (правовой).' } }],
      },
      log: [
        { kind: 'meeting', occurredOn: '2011', text: 'Первая встреча с семьёй: рассказали о задержании и пытках в 2010 году.', minutes: 90 },
        { kind: 'hearing', occurredOn: '2015~', text: 'Ходить не может: сотрудники привезли доверителя в суд и обратно. Транспорт за счёт организации.', minutes: 180 },
        { kind: 'note', occurredOn: '2019-08-02', text: 'Шукурулло Кочкаров умер. Процессы продолжаются; отец готов представлять его интересы.', pinned: true },
        { kind: 'filing', occurredOn: '2019-08', text: 'Подано ходатайство о допуске отца как законного представителя умершего.', minutes: 45 },
        { kind: 'decision_received', occurredOn: '2019-09', text: 'Суд допустил отца к участию в деле.' },
        { kind: 'call', occurredOn: '2026-10', text: 'Отец спрашивает, когда следующее заседание. Договорились о машине: сам он почти не видит.', minutes: 15 },
      ],
      internLog: [{ kind: 'research', occurredOn: '2026-11', text: 'Собрал практику Верховного суда о реабилитации умерших.', minutes: 120 }],
    },
  ],
};

/** He himself, then his family: the father becomes his legal successor and a client, and so does the mother; both are cared for. */
export async function enterKochkarov(entry: MatterEntry): Promise<void> {
  await entry.enter(KOCHKAROV);
  const { lead } = KOCHKAROV;
  const son = entry.around.clients.get('kochkarov')!.id;
  const relatives = entry.app.get(Relatives);
  const clients = entry.app.get(ClientsService);
  const father = await entry.as(lead, async () => {
    const added = await relatives.add(son, {
      kind: 'father',
      person: { names: [{ family: 'Кочкаров', given: 'Саидазиз' }, { family: 'Kochkarov', given: 'Saidaziz' }], gender: 'male', region: 'KG-O', disabilities: ['vision'] },
    });
    return added[0].personId;
  });
  const mother = await entry.as(lead, async () => {
    const added = await relatives.add(son, { kind: 'mother', person: { names: [{ family: 'Кочкарова' }], gender: 'female', region: 'KG-O' } });
    return added.find(one => one.kind === 'mother')!.personId;
  });
  const successor = { personId: father, basis: 'legal_successor', purpose: 'all', startsOn: '2019-08-02', authorityDocument: 'Постановление суда о допуске' } as const;
  const { representations: [succession] } = await entry.as(lead, () => entry.app.get(Representations).add(son, successor));
  await entry.as(lead, async () => {
    const consents = entry.app.get(ConsentsService);
    const byHimself = { giver: 'client', givenOn: '2011', means: 'signed_form' } as const;
    for (const purpose of ['representation', 'forensic_examination'] as const) await consents.give(son, { ...byHimself, purpose });
    for (const purpose of ['representation', 'un_communication'] as const) {
      await consents.give(son, { ...byHimself, purpose, giver: 'representative', representationId: succession.id, givenOn: '2019-09' });
    }
  });
  for (const [personId, name] of [[father, 'kochkarov-father'], [mother, 'kochkarov-mother']]) {
    await entry.as(lead, async actor => {
      const relative = await clients.takeOn(actor, { personId, kind: 'indirect_victim', victimClientId: son, takenOn: '2019', referralSource: 'relative', uncheckedReason: 'Семья доверителя' });
      entry.around.clients.set(name, { id: relative.id, personId });
      await clients.assign(relative.id, { userId: entry.around.actors['specialist.osh'].userId, role: 'care' });
    });
  }
}
