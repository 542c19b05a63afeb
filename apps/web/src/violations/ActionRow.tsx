import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { useOnPhone } from '../ui/useOnPhone';

export interface Action {
  label: string;
  run(): void;
  /** Takes something back, or mends it: in less of a voice. */
  quiet?: boolean;
}

interface ActionRowProps {
  actions: readonly (Action | false)[];
  size?: 'xs' | 'compact-sm' | 'compact-xs';
}

/** What may be done with a record: side by side at a desk; on a phone the first that adds something, and the others in a menu. */
export function ActionRow({ actions, size = 'compact-xs' }: ActionRowProps) {
  const { t } = useTranslation();
  const onPhone = useOnPhone();
  const possible = actions.filter(action => action !== false);
  const beside = onPhone ? possible.filter(({ quiet }) => !quiet).slice(0, 1) : possible;
  const within = possible.filter(action => !beside.includes(action));
  return (
    <Group gap="xs">
      {beside.map(({ label, run, quiet }) => (
        <Button key={label} size={size} variant={quiet || size !== 'xs' ? 'subtle' : 'default'} color={quiet ? 'gray' : undefined} onClick={run}>{label}</Button>
      ))}
      {within.length > 0 && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('web:shell.more')}><Icon name="more" /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {within.map(({ label, run }) => <Menu.Item key={label} onClick={run}>{label}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
