import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';

export function UserButton(props: ActionIconProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" title={t('web:shell.me')} aria-label={t('web:shell.me')} aria-haspopup="menu" {...props}>
      <Icon name="user" size={20} />
    </ActionIcon>
  );
}
