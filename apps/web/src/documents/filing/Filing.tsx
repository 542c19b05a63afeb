import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useBodyName } from '../../cases/bodies';
import { fmtDay } from '../../dates/fmt';
import { FormDialog } from '../../forms/FormDialog';
import { useColleagueName } from '../../session/colleagues';
import { useMay } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import { Section } from '../../ui/Section';

const loadForm = withTexts('deadlines', () => import('./RegistrationForm'));
const RegistrationForm = lazy(() => loadForm().then(({ RegistrationForm }) => ({ default: RegistrationForm })));

interface FilingProps {
  document: Schema<'DocumentDto'>;
  filing: Schema<'FilingDto'>;
}

/** Where and when a document went out, which version, and under which number it was registered. */
export function Filing({ document, filing }: FilingProps) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const bodyName = useBodyName();
  const [registering, register] = useDisclosure();
  const { versionId, bodyId, filedOn, registrationNumber, registeredOn, note, createdBy } = filing;
  const version = document.versions.find(({ id }) => id === versionId);
  const act = registeredOn ? t('documents:filing.correct') : t('documents:filing.register');
  const filed = [fmtDay(filedOn), version && t('documents:history.version', { number: version.number }), colleague(createdBy)];
  return (
    <Section title={t('documents:filing.title')}>
      {bodyId && <Text fw={600}>{bodyName(bodyId)}</Text>}
      <Text size="sm" c="dimmed">{filed.filter(Boolean).join(' · ')}</Text>
      <Text size="sm" mt={4}>{registrationNumber ? t('documents:filing.number', { number: registrationNumber }) : t('documents:filing.noNumber')}</Text>
      {registeredOn && <Text size="sm" c="dimmed">{t('documents:filing.registered', { date: fmtDay(registeredOn) })}</Text>}
      {note && <Text size="sm" mt={4} className="prewrap">{note}</Text>}
      {may('document.file') && <Button mt="xs" size="xs" variant={registeredOn ? 'default' : 'filled'} onClick={register.open}>{act}</Button>}
      <FormDialog title={act} opened={registering} onClose={register.close}>
        <Suspense><RegistrationForm document={document} filing={filing} onSent={register.close} /></Suspense>
      </FormDialog>
    </Section>
  );
}
