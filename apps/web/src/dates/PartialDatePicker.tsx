import { ActionIcon, Button, Group, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { fmtMonth, today } from './fmt';
import { SEASONS } from './seasons';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Year, then what is known beneath it: a month, a season, a day. */
export function PartialDatePicker({ value, onPick, whole }: { value: string | null; onPick(edtf: string): void; whole?: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [year, setYear] = useState((value ?? today()).slice(0, 4));
  const [part, setPart] = useState('');
  const [day, setDay] = useState('');
  const [about, setAbout] = useState(false);

  const pick = () => {
    const isMonth = MONTHS.includes(part);
    const exact = isMonth && day ? `-${day.padStart(2, '0')}` : '';
    onPick(`${year}${part ? `-${part}` : ''}${exact}${about ? '~' : ''}`);
    setOpened(false);
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" withArrow trapFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" onClick={() => setOpened(!opened)} aria-label={t('web:date.pick')}>
          <Icon name="today" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={240}>
          <TextInput type="number" label={t('web:date.year')} value={year} onChange={event => setYear(event.currentTarget.value)} min={1900} max={2100} />
          <NativeSelect label={t(whole ? 'web:date.month' : 'web:date.monthOrSeason')} value={part} onChange={event => setPart(event.currentTarget.value)}
            data={[
              { value: '', label: t('web:date.notKnown') },
              ...MONTHS.map(month => ({ value: month, label: fmtMonth(`2001-${month}`).replace(/2001(-ж\.)?/, '').trim() })),
              ...Object.entries(whole ? {} : SEASONS).map(([code, season]) => ({ value: code, label: t(`web:season.${season}`) })),
            ]} />
          <TextInput type="number" label={t('web:date.day')} value={day} onChange={event => setDay(event.currentTarget.value)} min={1} max={31} disabled={!MONTHS.includes(part)} />
          {!whole && <Group grow>
            <Button variant={about ? 'filled' : 'default'} aria-pressed={about} onClick={() => setAbout(!about)} size="xs">{t('web:date.aboutButton')}</Button>
            <Button variant="default" size="xs" onClick={() => { onPick('XXXX'); setOpened(false); }}>{t('web:date.unknown')}</Button>
          </Group>}
          <Button onClick={pick} disabled={!/^\d{4}$/.test(year) || (whole && !(MONTHS.includes(part) && day))}>{t('web:date.take')}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
