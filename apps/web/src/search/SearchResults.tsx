import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

interface SearchResultsProps {
  found: Schema<'SearchResultDto'>;
  onChosen(): void;
}

export function SearchResults({ found: { clients, cases }, onChosen }: SearchResultsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {clients.length > 0 && (
        <div role="group" aria-label={t('people:clients')}>
          <Text size="sm" fw={600} c="dimmed" px={12}>{t('people:clients')}</Text>
          <ul className="rows">
            {clients.map(client => (
              <li key={client.id}>
                <Link to="/clients/$clientId" params={{ clientId: client.id }} onClick={onChosen} className="row-link">
                  <Text fw={550}>{client.displayName}</Text>
                  <Text size="sm" c="dimmed">{[client.code, client.birthYear, t(`law:clientKind.${client.kind}`)].filter(Boolean).join(' · ')}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {cases.length > 0 && (
        <div role="group" aria-label={t('cases:list.title')}>
          <Text size="sm" fw={600} c="dimmed" px={12}>{t('cases:list.title')}</Text>
          <ul className="rows">
            {cases.map(one => (
              <li key={one.id}>
                <Link to="/cases/$caseId" params={{ caseId: one.id }} onClick={onChosen} className="row-link">
                  <Text fw={550}>{one.title ?? one.code}</Text>
                  <Text size="sm" c="dimmed">{[one.code, t(`law:caseKind.${one.kind}`), one.stage && t(`law:stage.${one.stage}`)].filter(Boolean).join(' · ')}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}
