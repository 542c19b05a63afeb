import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useMay } from '../session/session';
import { LinkAnchor } from '../ui/LinkAnchor';
import { DecideDisclosure } from './DecideDisclosure';
import { DisclosureRequestState } from './DisclosureRequestState';
import { useRecipientName } from './useRecipientName';

/** A package that somebody asks for, by its header: of which case, for what, for whom, how much. Who sees the case finds what is in it there. */
export function PackageRow({ request }: { request: Schema<'DisclosureRequestDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const toWhom = useRecipientName();
  const name = [t(`law:consentPurpose.${request.purpose}`), toWhom(request)].filter(Boolean).join(' · ');
  return (
    <Stack gap={4} py="xs">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={550} style={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>{request.caseCode} · {name}</Text>
        <DecideDisclosure request={request} name={name} />
      </Group>
      <DisclosureRequestState request={request} />
      {may('disclosure.read') && <LinkAnchor size="sm" to="/cases/$caseId" params={{ caseId: request.caseId }} search={{ tab: 'disclosures' }}>{t('consents:disclosure.look')}</LinkAnchor>}
    </Stack>
  );
}
