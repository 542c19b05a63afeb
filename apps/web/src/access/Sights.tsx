import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtTime } from '../dates/fmt';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { useColleagueName } from '../session/colleagues';

/** Who sees a case now, and why. */
export function Sights({ seenBy }: { seenBy: Schema<'SightDto'>[] }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const why = ({ basis, role, endsOn, until }: Schema<'SightDto'>) =>
    [
      t(`access:basis.${basis}`),
      role && t(`law:teamRole.${role}`),
      until ? t('access:until.time', { time: fmtTime(until, OFFICE_ZONE) }) : endsOn && t('access:until.day', { day: fmtDay(endsOn) }),
    ].filter(Boolean).join(' · ');
  return (
    <>
      <ul className="rows">
        {seenBy.map(sight => (
          <li key={`${sight.userId} ${sight.basis}`} style={{ padding: '6px 0' }}>
            <Text fw={550}>{colleague(sight.userId)}</Text>
            <Text size="sm" c="dimmed">{why(sight)}</Text>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">{t('access:seenBy.hint')}</Text>
    </>
  );
}
