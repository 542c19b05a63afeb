import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '#libs/law/relationship-kind';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { withTexts } from '../texts/with-texts';
import { useClientChanged } from './client-query';
import { NameFields } from './NameFields';
import { PersonFields } from './PersonFields';
import { emptyPerson, personBody } from './person-values';

const ConflictCheck = lazy(() => withTexts('merging', () => import('../merging/ConflictCheck'))().then(({ ConflictCheck }) => ({ default: ConflictCheck })));

export function RelativeForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useClientChanged(clientId);
  const record = useRecordForm({
    draft: `relative:${clientId}`,
    initial: { kind: 'mother' as RelationshipKind, person: emptyPerson() },
    send: async ({ kind, person }, { id }) => {
      await data(api.POST('/api/clients/{id}/relatives', { params: { path: { id: clientId } }, body: { id, kind, person: personBody(person) } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('people:relative.add')}>
      <CodeSelect label={t('people:relative.kind')} codes={RELATIONSHIP_KINDS} words="law:relationshipKind." {...record.form.getInputProps('kind')} />
      <NameFields form={record.form} />
      <Suspense><ConflictCheck name={record.form.values.person.names[0]} /></Suspense>
      <PersonFields form={record.form} />
    </RecordFormBody>
  );
}
