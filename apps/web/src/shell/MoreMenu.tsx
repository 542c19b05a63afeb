import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { SCREENS } from './screens';

interface MoreMenuProps {
  button: ComponentType<ComponentPropsWithRef<'button'>>;
  screens: typeof SCREENS;
}

/** The screens that a bar has no room for. */
export function MoreMenu({ button: Plain, screens }: MoreMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu defaultOpened position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Plain />
      </Menu.Target>
      <Menu.Dropdown>
        {screens.map(({ to, label, count: Count }) => (
          <Menu.Item key={to} component={Link} to={to} rightSection={Count && <Count />}>{t(label)}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
