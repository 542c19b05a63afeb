import { type ComponentProps, useEffect, useState } from 'react';
import { DayField } from './DayField';
import { isWholeDay } from './whole-day';

interface DayFilterProps extends Omit<ComponentProps<typeof DayField>, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, or nothing. */
  value: string;
  onChange(day: string | undefined): void;
}

/** A day by which a screen is narrowed: it hears of whole days and of none, and not of what is half typed. */
export function DayFilter({ value, onChange, ...props }: DayFilterProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const change = (text: string) => {
    setTyped(text);
    if (text !== value && (!text || isWholeDay(text))) onChange(text || undefined);
  };
  return <DayField value={typed} onChange={change} {...props} />;
}
