import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { Icon } from '../ui/Icon';

export function NewMenu() {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('client.write') && !may('case.open')) return null;
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="sm" leftSection={<Icon name="plus" />}>{t('web:shell.new')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {may('client.write') && <Menu.Item component={Link} to="/clients/new">{t('people:newClient.title')}</Menu.Item>}
        {may('case.open') && <Menu.Item component={Link} to="/cases/new">{t('cases:newCase.title')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
