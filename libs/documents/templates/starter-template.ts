import type { DocumentKind } from '../../law/documents/document-kind';

/** A paper to begin with. None is checked: its first gap says so, and keeps it from being submitted until somebody takes it away. */
export interface StarterTemplate {
  kind: DocumentKind;
  language: 'ru' | 'ky';
  title: string;
  /** JSON text of the editor. */
  content: string;
}
