import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { usePerpetratorName } from '../violations/usePerpetratorName';

interface PerpetratorHitsProps {
  found: Schema<'FoundPerpetratorDto'>[];
  onChosen(): void;
}

/** Who is named as having done it, in each case or file that names him. */
export function PerpetratorHits({ found, onChosen }: PerpetratorHitsProps) {
  const { t } = useTranslation();
  const name = usePerpetratorName();
  return (
    <div role="group" aria-label={t('violations:perpetrator.several')}>
      <Text size="sm" fw={600} c="dimmed" px={12}>{t('violations:perpetrator.several')}</Text>
      <ul className="rows">
        {found.map(one => {
          const place = one.caseId ? { to: '/cases/$caseId', params: { caseId: one.caseId }, search: { tab: 'events' } } as const : { to: '/clients/$clientId', params: { clientId: one.clientId! } } as const;
          return (
            <li key={one.id}>
              <Link {...place} onClick={onChosen} className="row-link">
                <Text fw={550}>{name(one)}</Text>
                <Text size="sm" c="dimmed">{[one.caseCode ?? t('violations:timeline.noCase'), t(`violations:service.${one.service}`)].join(' · ')}</Text>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
