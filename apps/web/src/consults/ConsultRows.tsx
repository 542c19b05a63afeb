import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { ROW } from '../shell/useShortcuts';

export function ConsultRows({ consults }: { consults: Schema<'ConsultRowDto'>[] }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <ul className="rows">
      {consults.map(one => (
        <li key={one.id}>
          <Link to="/consults/$consultId" params={{ consultId: one.id }} className="row-link" {...ROW}>
            <Text fw={550} lineClamp={2}>{one.question}</Text>
            <Text size="sm" c="dimmed">
              {[t(`law:consultTopic.${one.topic}`), colleague(one.authorId), fmtMoment(one.createdAt), t('staff:consults.answers', { count: one.answers })].join(' · ')}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
