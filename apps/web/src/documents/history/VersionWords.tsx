import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { FormProblem } from '../../forms/FormProblem';
import { versionQuery } from '../documents-query';
import { WordsView } from '../editor/lazy-editor';

/** What the document said in one of its versions. */
export function VersionWords({ id, language }: { id: string; language: string }) {
  const { data: version, error } = useQuery(versionQuery(id));
  if (error) return <FormProblem problem={error} />;
  return version ? <Suspense><WordsView content={version.content} language={language} /></Suspense> : null;
}
