import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
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
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => begin({ form: 'act', event })}>{t('violations:act.add')}</Button>
            <Button size="xs" variant="default" onClick={() => begin({ form: 'statement', event })}>{t('violations:statement.add')}</Button>
            {may('examination.write') && <Button size="xs" variant="default" onClick={() => begin({ form: 'examination', event })}>{t('violations:examination.add')}</Button>}
            {!event.mass && <Button size="xs" variant="default" onClick={() => begin({ form: 'event-change', event })}>{t('web:form.change')}</Button>}
            {casesToMoveTo.length > 0 && event.clientId && may('event.move') && <Button size="xs" variant="default" onClick={() => begin({ form: 'move', event })}>{t('violations:move.action')}</Button>}
            {!event.mass && <Button size="xs" variant="subtle" onClick={() => begin({ form: 'void', record: { of: 'event', id: event.id, version: event.version } })}>{t('violations:void')}</Button>}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
