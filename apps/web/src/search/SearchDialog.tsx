import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openEmergencyDialog } from '../access/emergency-dialog';
import { useMay } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { useOnPhone } from '../ui/useOnPhone';
import { SearchResults } from './SearchResults';
import { perpetratorsByNameQuery } from '../violations/events-query';
import { searchQuery } from './search';

const DocumentHits = lazy(() => withTexts('log', () => import('./DocumentHits'))().then(({ DocumentHits }) => ({ default: DocumentHits })));
const PerpetratorHits = lazy(() => withTexts('violations', () => import('./PerpetratorHits'))().then(({ PerpetratorHits }) => ({ default: PerpetratorHits })));
const LogHits = lazy(() => withTexts('log', () => import('./LogHits'))().then(({ LogHits }) => ({ default: LogHits })));

const PAUSE_MS = 200;
const CODE_OF_A_CASE = /^[a-z]{2,5}-\d{4}-d\d{4,}$/i;

/** Search over clients and cases, and when asked for in the logs and documents of cases. What is typed travels in a body and never stands in an address. */
export function SearchDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [askedInside, setAskedInside] = useState('');
  const { data: found, isFetching } = useQuery(searchQuery(asked));
  const may = useMay();
  const code = CODE_OF_A_CASE.test(asked) ? asked.toUpperCase() : null;
  const { data: named } = useQuery(perpetratorsByNameQuery(asked, !code && may('event.read')));
  const perpetrators = (!code && named?.items) || [];
  const count = (found?.clients.length ?? 0) + (found?.cases.length ?? 0) + perpetrators.length;
  const nothing = found && !count;

  const close = () => {
    setText('');
    setAskedInside('');
    onClose();
  };
  const toResults = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.code !== 'ArrowDown' && event.code !== 'ArrowUp') return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a, [data-stop]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[at + (event.code === 'ArrowDown' ? 1 : -1)]?.focus();
    event.preventDefault();
  };

  return (
    <Modal opened={opened} onClose={close} title={t('web:search.title')} size="lg" fullScreen={phone} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      <Stack gap="sm" onKeyDown={toResults} mih={320}>
        <TextInput value={text} onChange={event => setText(event.currentTarget.value)} leftSection={<Icon name="search" />}
          label={t('web:search.label')} placeholder={t('web:search.placeholder')} data-autofocus autoComplete="off" size="md" />
        <Text size="sm" c="dimmed" role="status">
          {isFetching ? t('web:search.searching') : found ? t('web:search.found', { count }) : t('web:search.hint')}
        </Text>
        {nothing && asked !== askedInside && <EmptyState title={t('web:search.nothing')} hint={t('web:search.nothingHint')} />}
        {/* offered for any code that is not among what he sees: it does not tell whether there is such a case */}
        {code && may('emergency.open') && found && !found.cases.some(one => one.code === code) && (
          <Button variant="default" onClick={() => { close(); openEmergencyDialog(code); }}>{t('web:search.emergency', { code })}</Button>
        )}
        {found && <SearchResults found={found} onChosen={close} />}
        {perpetrators.length > 0 && <Suspense><PerpetratorHits found={perpetrators} onChosen={close} /></Suspense>}
        {/* on demand only: who was found in, is recorded as looked into */}
        {asked && !code && may('log.read') && (asked === askedInside
          ? <><Suspense><LogHits text={asked} onChosen={close} /></Suspense>{may('document.read') && <Suspense><DocumentHits text={asked} onChosen={close} /></Suspense>}</>
          : <Button variant="default" data-stop h="auto" py={8} styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }} onClick={() => setAskedInside(asked)}>{t('web:search.inside')}</Button>)}
      </Stack>
    </Modal>
  );
}
