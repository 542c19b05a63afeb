import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

/** What stands between the client and compensation, in the order in which it has to be cleared. */
export function Hindrances({ hindrances }: { hindrances: Schema<'HindranceDto'>[] }) {
  const { t } = useTranslation();
  if (!hindrances.length) return null;
  const kinds = [...new Set(hindrances.map(({ kind }) => kind))];
  return (
    <Alert variant="default" title={t('redress:between')} style={{ borderLeft: '4px solid var(--mantine-color-orange-7)' }}>
      <ol style={{ margin: 0, paddingLeft: 20 }}>{kinds.map(kind => <li key={kind}>{t(`redress:hindrance.${kind}`)}</li>)}</ol>
    </Alert>
  );
}
