import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KnownVisitor } from '../api/problem';
import { fmtMoment } from '../dates/fmt';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useOfficeName } from './useOfficeName';

interface KnownVisitorsProps {
  visitors: readonly KnownVisitor[];
  /** What the button of each says. */
  action: string;
  onChosen(known: KnownVisitor): void;
}

/** Who is known: of this desk's visitors when, about what and what came of it; of people on file name, year, death and office. */
export function KnownVisitors({ visitors, action, onChosen }: KnownVisitorsProps) {
  const { t } = useTranslation();
  const office = useOfficeName();
  const facts = ({ birthYear, diedOn, officeId, receivedAt, topic, outcome }: KnownVisitor) => [
    birthYear && t('people:bornIn', { year: birthYear }),
    diedOn && t('desk:known.died', { date: fmtPartialDate(t, diedOn) }),
    receivedAt ? t('desk:known.came', { at: fmtMoment(receivedAt) }) : t('desk:known.onFile', { office: office(officeId) }),
    topic && t(`law:enquiryTopic.${topic}`),
    receivedAt && (outcome ? t(`law:enquiryOutcome.${outcome}`) : t('desk:waits')),
  ].filter(Boolean).join(' · ');
  return (
    <ul className="rows">
      {visitors.map(one => (
        <li key={one.id}>
          <Group justify="space-between" wrap="nowrap" py="xs" gap="sm">
            <Stack gap={2} miw={0}>
              <Text fw={550}>{one.displayName}</Text>
              <Text size="sm" c="dimmed">{facts(one)}</Text>
            </Stack>
            <Button size="xs" variant="default" style={{ flex: 'none' }} aria-label={`${action}: ${one.displayName}`} onClick={() => onChosen(one)}>{action}</Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}
