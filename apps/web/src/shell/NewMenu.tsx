import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { NewButton } from './NewButton';

export function NewMenu() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Menu defaultOpened position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <NewButton />
      </Menu.Target>
      <Menu.Dropdown>
        {may('client.write') && <Menu.Item component={Link} to="/clients/new">{t('people:newClient.title')}</Menu.Item>}
        {may('case.open') && <Menu.Item component={Link} to="/cases/new">{t('cases:newCase.title')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
