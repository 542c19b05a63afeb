import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useClientChanged } from './client-query';
import { NameFields } from './NameFields';
import { PersonFields } from './PersonFields';
import { personBody, personValues } from './person-values';

interface PersonFormProps {
  person: Schema<'PersonDto'>;
  clientId: string;
  onSent(): void;
}

/** Only what was changed is sent, so that two who change different things do not meet. */
export function PersonForm({ person, clientId, onSent }: PersonFormProps) {
  const { t } = useTranslation();
  const changed = useClientChanged(clientId);
  const before = personBody(personValues(person));
  const record = useRecordForm({
    draft: `person:${person.id}`,
    initial: { person: personValues(person) },
    send: async (values, { overVersion }) => {
      const now = Object.entries(personBody(values.person)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]));
      const params = { path: { id: person.id }, header: ifMatch(overVersion ?? person.version) };
      await data(api.PATCH('/api/persons/{id}', { params, body: Object.fromEntries(now) as Schema<'PersonChangesDto'> }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} onTakeTheirs={() => { void changed(); onSent(); }} fieldName={pointer => t(`people:person.${pointer.slice(1)}`)}>
      <NameFields form={record.form} />
      <PersonFields form={record.form} />
    </RecordFormBody>
  );
}
