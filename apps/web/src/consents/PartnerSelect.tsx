import { Button, Group, NativeSelect, type NativeSelectProps, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTNER_KINDS, type PartnerKind } from '#libs/law/consent/partner-kind';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { useMay } from '../session/session';
import { toastProblem } from '../ui/toast';
import { partnersQuery, useConsentsChanged } from './consents-query';

/** One of the partners; a new one is entered on the spot. */
export function PartnerSelect(props: Omit<NativeSelectProps, 'data' | 'label'>) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useConsentsChanged();
  const { data: partners } = useQuery(partnersQuery);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartnerKind>('ngo');
  const add = async () => {
    try {
      await data(api.POST('/api/partners', { body: { name: name.trim(), kind } }));
      await changed();
      setName('');
    } catch (problem) {
      toastProblem(problem);
    }
  };
  return (
    <>
      <NativeSelect {...props} label={t('consents:partner')} required data={[{ value: '', label: t('consents:choose') }, ...(partners ?? []).map(one => ({ value: one.id, label: `${one.name} · ${t(`law:partnerKind.${one.kind}`)}` }))]} />
      {may('partner.write') && (
        <Group align="end" gap="xs">
          <TextInput flex={1} label={t('consents:newPartner')} value={name} maxLength={200} onChange={event => setName(event.currentTarget.value)} />
          <CodeSelect label={t('consents:partnerKind')} codes={PARTNER_KINDS} words="law:partnerKind." value={kind} onChange={event => setKind(event.currentTarget.value as PartnerKind)} />
          <Button variant="default" disabled={!name.trim()} onClick={() => void add()}>{t('consents:addPartner')}</Button>
        </Group>
      )}
    </>
  );
}
