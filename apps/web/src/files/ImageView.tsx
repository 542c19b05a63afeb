import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import type { CaseFile } from './files-query';
import { ViewFrame } from './ViewFrame';

/** A picture, straight from the server. */
export function ImageView({ file, actions }: { file: CaseFile; actions: ReactNode }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  if (failed) return <EmptyState title={t('files:view.failed')} hint={t('files:view.failedHint')} action={actions} />;
  return (
    <ViewFrame label={t('files:view.image')} actions={actions}>
      <img src={`/api/files/${file.id}/content?as=preview`} alt={file.name} onError={() => setFailed(true)} />
    </ViewFrame>
  );
}
