import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { ActionRow } from './ActionRow';
import { ActItem } from './ActItem';
import { Surrounded } from './acting';
import { BodyMap } from './BodyMap';
import { ChargesOfEvent } from './ChargesOfEvent';
import type { EventShown } from './events-query';
import { ExaminationItem } from './ExaminationItem';
import { StatementsByTopic } from './StatementsByTopic';
import { useEventName } from './useEventName';

/** One event: when, where, what; each victim's acts and injuries; what is told of it; how it was examined. */
export function EventCard({ event }: { event: EventShown }) {
  const { t } = useTranslation();
  const may = useMay();
  const eventName = useEventName();
  const heading = useId();
  const colleague = useColleagueName();
  const { begin, casesToMoveTo } = useContext(Surrounded);
  const standing = event.acts.filter(act => !act.voidedAt);
  const injuries = standing.flatMap(act => act.injuries.filter(injury => !injury.voidedAt));
  const regions = injuries.flatMap(injury => injury.regions);
  return (
    <Paper withBorder p="md" component="article" aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} id={heading}>{eventName(event)}</Title>
        <Group gap={6}>
          {event.mass && <LinkAnchor to="/mass-events/$eventId" params={{ eventId: event.id }}>{t('violations:event.mass')}</LinkAnchor>}
          {event.mass && <Chip>{t(`violations:placeKind.${event.placeKind}`)}</Chip>}
          {event.region && <Chip>{t(`law:region.${event.region}`)}</Chip>}
          {event.place && <Chip>{event.place}</Chip>}
        </Group>
        {event.voidedAt && <Alert color="gray" title={t('violations:voided')}>{event.voidReason}</Alert>}
        {event.movedAt && <Text size="sm" c="dimmed">{t('violations:move.moved', { date: fmtDay(event.movedAt), name: colleague(event.movedBy) })}</Text>}
        {event.description && <Text className="prewrap">{event.description}</Text>}
        <ChargesOfEvent eventId={event.id} />
        {event.acts.map(act => <ActItem key={act.id} act={act} event={event} />)}
        {regions.length > 0 && <BodyMap marked={regions} />}
        <StatementsByTopic statements={event.statements} standing={!event.voidedAt} />
        {event.examinations.map(examination => <ExaminationItem key={examination.id} examination={examination} injuries={injuries} />)}
        {begin && !event.voidedAt && (
          <ActionRow size="xs" actions={[
            { label: t('violations:act.add'), run: () => begin({ form: 'act', event }) },
            { label: t('violations:statement.add'), run: () => begin({ form: 'statement', event }) },
            may('examination.write') && { label: t('violations:examination.add'), run: () => begin({ form: 'examination', event }) },
            !event.mass && { label: t('web:form.change'), run: () => begin({ form: 'event-change', event }), quiet: true },
            casesToMoveTo.length > 0 && !!event.clientId && may('event.move') && { label: t('violations:move.action'), run: () => begin({ form: 'move', event }) },
            !event.mass && { label: t('violations:void'), run: () => begin({ form: 'void', record: { of: 'event', id: event.id, version: event.version } }), quiet: true },
          ]} />
        )}
      </Stack>
    </Paper>
  );
}
