import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparedBlock } from '#libs/documents/compare';
import { type Side, standsOn } from '#libs/documents/compare-sides';
import { ComparedNode } from './ComparedNode';

interface ComparisonProps {
  blocks: ComparedBlock[];
  language: string;
  view: 'inline' | 'side';
  /** What either side is called. */
  names: Record<Side, string>;
}

const SIDES = ['before', 'after'] as const;

/** Two versions, one within the other or beside each other. J and K walk through what changed. */
export function Comparison({ blocks, language, view, names }: ComparisonProps) {
  const { t } = useTranslation();
  const said = (block: ComparedBlock) => (block.change === 'same' ? {} : { 'data-row': true, tabIndex: -1, 'data-change': block.change });
  if (view === 'inline') {
    return (
      <section className="version-sheet compared" lang={language} aria-label={t('reviews:tab.compare')}>
        {blocks.map((block, at) => <div key={at} {...said(block)}><ComparedNode block={block} side={null} /></div>)}
      </section>
    );
  }
  return (
    <section className="compared compared-sides" lang={language} aria-label={t('reviews:tab.compare')}>
      {SIDES.map(side => <Text key={side} fw={600} className="compared-name">{names[side]}</Text>)}
      {blocks.map((block, at) => (
        <div key={at} className="compared-pair" {...said(block)}>
          {SIDES.map(side => <div key={side} className="compared-half">{standsOn(side, block) && <ComparedNode block={block} side={side} />}</div>)}
        </div>
      ))}
    </section>
  );
}
