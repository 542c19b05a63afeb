import { Button, Group } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtNumber } from '../dates/fmt';

/** Times the width in which it is seen whole. */
const STEPS = [1, 1.5, 2, 3] as const;

interface ViewFrameProps {
  label: string;
  actions: ReactNode;
  children: ReactNode;
}

/** What is looked at, with larger and smaller by button and key; it scrolls by the keys of the browser. */
export function ViewFrame({ label, actions, children }: ViewFrameProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  // whoever opens it scrolls by the keyboard at once
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const turn = (by: number) => setStep(before => Math.min(STEPS.length - 1, Math.max(0, before + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === 'Equal' || event.code === 'NumpadAdd') turn(1);
    else if (event.code === 'Minus' || event.code === 'NumpadSubtract') turn(-1);
    else if (event.code === 'Digit0' || event.code === 'Numpad0') setStep(0);
  };
  const percent = fmtNumber(STEPS[step] * 100);
  return (
    <div onKeyDown={onKeyDown}>
      <Group gap="xs" mb="xs">
        <Button size="xs" variant="default" disabled={step === 0} onClick={() => turn(-1)}>{t('files:view.smaller')}</Button>
        <Button size="xs" variant="default" disabled={step === STEPS.length - 1} onClick={() => turn(1)}>{t('files:view.larger')}</Button>
        <span role="status">{t('files:view.percent', { percent })}</span>
        {actions}
      </Group>
      <div className="file-view" role="region" aria-label={label} tabIndex={0} ref={place} data-autofocus>
        <div className="file-sheet" style={{ width: `calc(min(100%, 1000px) * ${STEPS[step]})` }}>{children}</div>
      </div>
    </div>
  );
}
