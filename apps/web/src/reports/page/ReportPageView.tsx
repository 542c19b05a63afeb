import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Period } from '../../impact/period';
import { Chip } from '../../ui/Chip';
import { Contents } from './Contents';
import { DefinitionList } from './DefinitionList';
import { PageSectionView } from './PageSectionView';
import type { Page } from './page';
import './report.css';

/** Signs; more need the whole line. */
const LONG = 60;

interface ReportPageViewProps {
  page: Page;
  /** Days of the report, for whoever may see what stands behind a number; left out, numbers lead nowhere. */
  behind?: Period;
  /** What can be done with it, beside its title. */
  actions?: ReactNode;
  /** What is to be known before it is read: whether it is a draft, whether it holds. */
  children?: ReactNode;
}

/** A report as a donor gets it: on the screen with ways through it, on paper without. */
export function ReportPageView({ page, behind, actions, children }: ReportPageViewProps) {
  const { title, period, before, about, mark, sections, notes } = page;
  // what the head says already is not said again
  const rest = about.filter(({ text }) => ![title, period, before, mark].includes(text));
  return (
    <div className="report" lang={page.language}>
      <header className="report-head">
        <div>
          <Title order={1}>{title}</Title>
          <Text size="lg">{period}</Text>
          {before && <Text c="dimmed">{before}</Text>}
          {mark && <Chip color="orange">{mark}</Chip>}
        </div>
        {actions && <div className="report-actions not-printed">{actions}</div>}
      </header>
      {children}
      <dl className="report-about">
        {rest.map(({ label, text }) => (
          <div key={label} data-long={text.length > LONG || undefined}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="report-body">
        <Contents sections={sections} />
        <div className="report-sections">
          {sections.map((section, at) => <PageSectionView key={section.heading} section={section} at={at} behind={behind} />)}
          {notes.length > 0 && (
            <ul className="report-notes">
              {notes.map(note => <li key={note}>{note}</li>)}
            </ul>
          )}
          <DefinitionList sections={sections} />
        </div>
      </div>
    </div>
  );
}
