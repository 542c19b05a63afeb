import { Group, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyRegion } from '#libs/law/violations/body-region';
import { type BodyView, SHAPES } from './body-shapes';
import './body-map.css';

interface BodyMapProps {
  /** Regions that are marked. */
  marked: readonly string[];
  /** Marks a region or takes the mark away; without it the map only shows. */
  onToggle?(region: BodyRegion): void;
}

const VIEWS: readonly BodyView[] = ['front', 'back'];

/** The body from the front and from the back. Each region is a button with a name; what is marked also stands in words beside it. */
export function BodyMap({ marked, onToggle }: BodyMapProps) {
  const { t } = useTranslation();
  return (
    <Group gap="md" align="flex-start" wrap="nowrap">
      {VIEWS.map(view => (
        <figure key={view} className="body-map">
          <svg viewBox="0 0 120 270" role={onToggle ? 'group' : 'img'} aria-label={t(`violations:bodyMap.${view}`)}>
            {SHAPES[view].map(({ region, round, ...box }) => (
              <rect key={region} {...box} rx={round} data-marked={marked.includes(region)} {...(onToggle && button(region, marked, onToggle, t(`violations:bodyRegion.${region}`)))}>
                <title>{t(`violations:bodyRegion.${region}`)}</title>
              </rect>
            ))}
          </svg>
          <Text component="figcaption" size="xs" c="dimmed" ta="center">{t(`violations:bodyMap.${view}`)}</Text>
        </figure>
      ))}
    </Group>
  );
}

const button = (region: BodyRegion, marked: readonly string[], onToggle: (region: BodyRegion) => void, name: string) => ({
  role: 'button',
  tabIndex: 0,
  'aria-label': name,
  'aria-pressed': marked.includes(region),
  onClick: () => onToggle(region),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.code !== 'Enter' && event.code !== 'Space') return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onToggle(region);
  },
});
