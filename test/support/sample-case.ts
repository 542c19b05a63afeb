import type { Visitor } from './visitor';

export interface SampleCase {
  clientId: string;
  caseId: string;
  proceedingId: string;
  hearingId: string;
}

/** An invented client with an open case and one hearing that has passed without an outcome, entered over HTTP. */
export async function enterSampleCase(lawyer: Visitor): Promise<SampleCase> {
  const created = async (path: string, body: unknown) => {
    const answer = await lawyer.post(path, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const names = [{ family: 'Токтогулова', given: 'Айсулуу', patronymic: 'Бакытовна' }];
  const client = await created('/api/clients', { kind: 'direct_victim', takenOn: '2026-02', person: { names, birthDate: '1991-04-17' } });
  const one = await created('/api/cases', { clientId: client.id, kind: 'torture_complaint', openedOn: '2026-02-10', title: 'Отказ в возбуждении дела' });
  const path = `/api/cases/${one.id}`;
  const proceeding = await created(`${path}/proceedings`, { stage: 'refusal_appeal', openedOn: '2026-03' });
  const hearing = await created(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'complaint_review', startsAt: '2026-04-14T10:30:00+06:00', courtroom: '4' });
  await created(`${path}/log-entries`, { kind: 'meeting', occurredOn: '2026-02-10', text: 'Рассказала о задержании', minutes: 40 });
  return { clientId: client.id, caseId: one.id, proceedingId: proceeding.id, hearingId: hearing.id };
}
