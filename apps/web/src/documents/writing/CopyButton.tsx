import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastProblem } from '../../ui/toast';
import { copyWords } from './copy-words';

/** Takes the words of a document along, with their formatting. */
export function CopyButton({ content }: { content: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = () => void copyWords(content).then(() => setCopied(true), toastProblem);
  return <Button size="xs" variant="default" onClick={copy}>{t(copied ? 'documents:kept.copied' : 'documents:kept.copy')}</Button>;
}
