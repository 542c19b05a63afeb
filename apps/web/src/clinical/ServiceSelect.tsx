import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serviceOptionsQuery, useServiceName } from './service-name';

/** Which service a note is about, by what a form gives its inputs. */
export function ServiceSelect({ clientId, ...input }: { clientId: string }) {
  const { t } = useTranslation();
  const name = useServiceName();
  const { data: services = [] } = useQuery(serviceOptionsQuery(clientId));
  if (!services.length) return null;
  return <NativeSelect label={t('clinical:note.serviceId')} data={[{ value: '', label: t('clinical:note.noService') }, ...services.map(one => ({ value: one.id, label: name(one) }))]} {...input} />;
}
