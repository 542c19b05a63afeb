import { Flex, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { ROW } from '../shell/useShortcuts';
import { Icon } from '../ui/Icon';

/** Cases as a list shows them: what, where it stands, who leads, what comes next. */
export function CaseRows({ cases }: { cases: Schema<'CaseRowDto'>[] }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <ul className="rows">
      {cases.map(one => (
        <li key={one.id}>
          <Row caseId={one.id}>
            <Flex direction={{ base: 'column', sm: 'row' }} justify="space-between" columnGap="md">
              <Stack gap={0} miw={0}>
                <Group gap={6} wrap="nowrap">
                  {one.restricted && <Icon name="lock" size={15} />}
                  <Text fw={550} truncate>{one.title ?? one.code}</Text>
                </Group>
                <Text size="sm" c="dimmed">
                  {[one.title ? one.code : null, t(`law:caseKind.${one.kind}`), one.stage && t(`law:stage.${one.stage}`)].filter(Boolean).join(' · ')}
                </Text>
              </Stack>
              <Stack gap={0} ta={{ sm: 'right' }} style={{ flex: 'none' }}>
                <Text size="sm" fw={one.nextHearingAt ? 600 : 400} c={one.nextHearingAt ? undefined : 'dimmed'}>
                  {one.nextHearingAt ? fmtMoment(one.nextHearingAt) : t(one.open ? 'cases:list.noHearing' : 'cases:list.closed')}
                </Text>
                <Text size="sm" c="dimmed">{one.leadId && colleague(one.leadId)}</Text>
              </Stack>
            </Flex>
          </Row>
        </li>
      ))}
    </ul>
  );
}

/** A director reads headers: his rows lead nowhere. */
function Row({ caseId, children }: { caseId: string; children: ReactNode }) {
  const may = useMay();
  if (!may('hearing.list')) return <div className="row-link">{children}</div>;
  return <Link to="/cases/$caseId" params={{ caseId }} className="row-link" {...ROW}>{children}</Link>;
}
