import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useOnPhone } from '../../ui/useOnPhone';
import { Section } from '../../ui/Section';
import { VersionWords } from './VersionWords';
import { Versions } from './Versions';

/** Every state the document had, and its versions to be read. */
export function DocumentHistory({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const phone = useOnPhone();
  const [read, open] = useState<Schema<'SeenVersionRowDto'> | null>(null);
  const name = ({ number }: { number: number }) => t('documents:history.version', { number });
  return (
    <Section title={t('documents:history.title')}>
      <ol className="plain-list">
        {document.states.map(({ move, by, at }) => (
          <li key={at + move} style={{ padding: '4px 0' }}>
            <Text size="sm" fw={600}>{move ? t(`law:documentMove.${move}`) : t('documents:history.began')}</Text>
            <Text size="sm" c="dimmed">{[by && colleague(by), fmtMoment(at)].filter(Boolean).join(' · ')}</Text>
          </li>
        ))}
      </ol>
      {document.versions.length > 0 && <Versions versions={document.versions} onRead={open} />}
      <Modal opened={!!read} onClose={() => open(null)} size="60rem" fullScreen={phone} title={read && name(read)} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
        {read && <VersionWords id={read.id} language={document.language} />}
      </Modal>
    </Section>
  );
}
