import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KnownVisitor } from '../api/problem';
import { KnownVisitors } from './KnownVisitors';

interface DuplicatesProps {
  visitors: readonly KnownVisitor[];
  onSame(known: KnownVisitor): void;
  onOthers(): void;
}

/** Who it may be: one of them, who has come back, or somebody else. */
export function Duplicates({ visitors, onSame, onOthers }: DuplicatesProps) {
  const { t } = useTranslation();
  return (
    <Alert color="orange" variant="light" role="alert" title={t('desk:duplicates.title')} styles={{ title: { color: 'var(--mantine-color-text)' } }}>
      <KnownVisitors visitors={visitors} action={t('desk:duplicates.same')} onChosen={onSame} />
      <Group justify="flex-end" mt="xs"><Button size="sm" variant="default" onClick={onOthers}>{t('desk:duplicates.other')}</Button></Group>
    </Alert>
  );
}
