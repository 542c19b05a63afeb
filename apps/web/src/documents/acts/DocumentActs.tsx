import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritable } from '#libs/law/documents/document-moves';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import { LinkButton } from '../../ui/LinkButton';
import { toast, toastProblem } from '../../ui/toast';
import { useTwoPresses } from '../../ui/useTwoPresses';
import { useDocumentChanged } from '../documents-query';
import { type Act, ACTS } from './acts';

// forms weigh more than the buttons that open them: they come behind the page, before the network can be away
const loadDialog = withTexts('deadlines', () => import('./ActDialog'));
const ActDialog = lazy(() => loadDialog().then(({ ActDialog }) => ({ default: ActDialog })));

interface DocumentActsProps {
  document: Schema<'DocumentDto'>;
  one: Schema<'CaseDto'> | undefined;
  /** One reads it only, or a colleague writes in it: then it does not go out from here. */
  readOnly: boolean;
  /** Resolves to whether everything that was typed is on the server. */
  saveWords(): Promise<boolean>;
}

/** What can be done to the document as it stands, by whoever may. */
export function DocumentActs({ document, one, readOnly, saveWords }: DocumentActsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useDocumentChanged();
  const [opened, open] = useState<Act | 'change' | null>(null);
  const close = () => open(null);
  useEffect(() => void loadDialog().catch(() => undefined), []);
  const inDraft = isWritable(document.state);
  const permitted = (act: Act) => may(act === 'file' ? 'document.file' : 'document.write') && !(inDraft && readOnly && (act === 'submit' || act === 'file'));
  const possible = ACTS.filter(act => document.legalMoves.includes(act) && permitted(act));
  const recall = useTwoPresses(() =>
    data(api.DELETE('/api/documents/{id}/submissions', { params: { path: { id: document.id } } })).then(async now => {
      await changed(now);
      toast(t('documents:done.recall'));
    }, toastProblem));
  const onDone = async (act: Act, now: Schema<'DocumentDto'>) => {
    close();
    await changed(now);
    toast(t(`documents:done.${act}`));
  };

  return (
    <Group gap="xs">
      {possible.map((act, at) => {
        const armed = act === 'recall' && recall.armed;
        const isLikely = at === 0 && act !== 'withdraw';
        return (
          <Button key={act} size="xs" variant={isLikely || armed ? 'filled' : 'default'} color={armed ? 'orange' : undefined} onClick={act === 'recall' ? recall.press : () => open(act)}>
            {t(`documents:act.${act}`)}
          </Button>
        );
      })}
      {inDraft && may('document.write') && <Button size="xs" variant="default" onClick={() => open('change')}>{t('documents:change')}</Button>}
      {may('document-template.write') && <LinkButton size="xs" variant="default" to="/document-templates" search={{ from: document.id }}>{t('documents:makeTemplate')}</LinkButton>}
      {opened && <Suspense><ActDialog act={opened} document={document} proceedings={one?.proceedings ?? []} saveWords={saveWords} onDone={onDone} onClose={close} /></Suspense>}
    </Group>
  );
}
