import { clerk } from '../support/clerk';
import type { Visitor } from '../support/visitor';
import { words } from '../support/words';

/** A package about a client that one asked for and the director refused, with a word in each field. */
export async function refusedPackage(lawyer: Visitor, director: Visitor, caseId: string, clientId: string): Promise<void> {
  const does = clerk(lawyer);
  const letter = await does.create(`/api/cases/${caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Сопроводительное', content: words('Прошу принять') });
  const { versions: [version] } = await does.create(`/api/documents/${letter.id}/filings`, {});
  const { items: [parcel] } = await does.create(`/api/cases/${caseId}/disclosures`, { purpose: 'media_story', recipient: 'Редакция для Исчезнувшей', items: [{ versionId: version.id, clientIds: [clientId] }] });
  const request = await does.create(`/api/disclosures/${parcel.id}/requests`, {});
  await clerk(director).create(`/api/disclosure-requests/${request.id}/verdict`, { verdict: 'refused', reason: 'Исчезнувшая просила подождать', digest: request.digest });
}
