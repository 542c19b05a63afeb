import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';

export function NewButton(props: ButtonProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return <Button size="sm" leftSection={<Icon name="plus" />} aria-haspopup="menu" {...props}>{t('web:shell.new')}</Button>;
}
