import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay, useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { growthQuery, sheetsQuery } from './growth-query';
import { Sheet } from './Sheet';
import { SheetForm } from './SheetForm';
import { unsignedMonths } from './unsigned-months';

/** The log of the internship, month by month; a supervisor signs the months that are over. */
export function Sheets({ userId, growth }: { userId: string; growth: Schema<'GrowthDto'> }) {
  const { t } = useTranslation();
  const signs = useMay()('growth.sign') && useSession().userId !== userId;
  const [signing, sign] = useDisclosure();
  const { data: sheets } = useQuery(sheetsQuery(userId));
  // of all months, whatever period is shown
  const { data: whole } = useQuery({ ...growthQuery(userId, {}), enabled: signs });
  const months = sheets && whole ? unsignedMonths(whole, sheets) : [];
  const button = signs && months.length > 0 && <Button size="xs" className="not-printed" onClick={sign.open}>{t('growth:sheet.sign')}</Button>;
  if (!sheets || (!sheets.length && !growth.internships.length)) return null;
  return (
    <Section title={t('growth:sheet.title')} actions={button}>
      {!sheets.length && <EmptyState title={t('growth:sheet.none')} hint={t(signs ? 'growth:sheet.noneHint' : 'growth:sheet.noneOfMine')} />}
      <ul className="rows">{sheets.map(sheet => <Sheet key={sheet.id} sheet={sheet} />)}</ul>
      <FormDialog title={t('growth:sheet.sign')} opened={signing} onClose={sign.close}><SheetForm userId={userId} months={months} onSent={sign.close} /></FormDialog>
    </Section>
  );
}
