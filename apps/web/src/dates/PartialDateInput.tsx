import { TextInput, type TextInputProps } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from './fmt-partial-date';
import { readPartialDate } from '#libs/law/read-partial-date';
import { isWholeDay } from './whole-day';
import { useDateWords } from './useDateWords';

const PartialDatePicker = lazy(() => import('./PartialDatePicker').then(({ PartialDatePicker }) => ({ default: PartialDatePicker })));

/** As people write it: whole days and months by their numbers. */
const asTyped = (edtf: string) => edtf.replace(/^(\d{4})-(0\d|1[0-2])(?:-(\d\d))?$/, (_, year, month, day) => [day, month, year].filter(Boolean).join('.'));

interface PartialDateInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** EDTF, or what was typed when it is not understood. */
  value?: string;
  onChange?(value: string): void;
  /** Nothing less than a day is meant. */
  whole?: boolean;
}

/** A date as far as it is known, typed as people write it or picked; beneath it stands how it was understood. */
export function PartialDateInput({ value = '', onChange, error, whole, ...props }: PartialDateInputProps) {
  const { t } = useTranslation();
  const words = useDateWords();
  const [typed, setTyped] = useState(() => asTyped(value));
  const understood = typed.trim() ? readPartialDate(typed, words) : null;

  // a draft that is restored, or a date that is picked, comes from outside
  useEffect(() => {
    setTyped(now => (value === (readPartialDate(now, words) ?? now) ? now : asTyped(value)));
  }, [value, words]);

  const change = (text: string) => {
    setTyped(text);
    onChange?.(text.trim() ? (readPartialDate(text, words) ?? text.trim()) : '');
  };

  const hint = understood ? (whole && !isWholeDay(understood) ? t('web:date.wholeDay') : fmtPartialDate(t, understood)) : typed.trim() ? t(whole ? 'web:date.wholeDay' : 'web:date.notUnderstood') : whole ? null : t('web:date.hint');

  return (
    <TextInput {...props} value={typed} onChange={event => change(event.currentTarget.value)} error={error}
      placeholder={t(whole ? 'web:date.dayPlaceholder' : 'web:date.placeholder')} autoComplete="off"
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={<Suspense><PartialDatePicker whole={whole} value={understood} onPick={edtf => change(asTyped(edtf))} /></Suspense>} />
  );
}
