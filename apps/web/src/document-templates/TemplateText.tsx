import { Text, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './template-text.css';

/** A node of the editor's JSON, as far as it is read here. */
interface Piece {
  type: string;
  attrs?: { level?: 1 | 2 | 3; label?: string; text?: string };
  content?: Piece[];
  text?: string;
  marks?: { type: string }[];
}

const TAGS: Record<string, 'ol' | 'ul' | 'li' | 'blockquote' | 'tr' | 'td' | 'th'> = {
  orderedList: 'ol', bulletList: 'ul', listItem: 'li', blockquote: 'blockquote', tableRow: 'tr', tableCell: 'td', tableHeader: 'th',
};

/** The words of a template as text, its gaps in brackets: without the editor, which is heavy. */
export function TemplateText({ content, language }: { content: string; language: string }) {
  const { t } = useTranslation();
  const show = (pieces: Piece[] = []): ReactNode => pieces.map((piece, at) => <Fragment key={at}>{one(piece)}</Fragment>);
  const one = (piece: Piece): ReactNode => {
    const within = show(piece.content);
    if (piece.type === 'text') return piece.marks?.some(({ type }) => type === 'bold') ? <strong>{piece.text}</strong> : piece.text;
    if (piece.type === 'placeholder') return <mark>{t('templates:gap', { label: piece.attrs?.label })}</mark>;
    if (piece.type === 'footnote') return t('templates:gap', { label: piece.attrs?.text });
    if (piece.type === 'hardBreak') return <br />;
    if (piece.type === 'pageBreak') return <hr />;
    // the page has its own first heading: those of the paper stand beneath it
    if (piece.type === 'heading') return <Title order={piece.attrs?.level === 1 ? 2 : 3} mt="md" mb={4}>{within}</Title>;
    if (piece.type === 'table') return <table><tbody>{within}</tbody></table>;
    const Tag = TAGS[piece.type];
    return Tag ? <Tag>{within}</Tag> : <Text my={6}>{within}</Text>;
  };
  return <div lang={language} className="template-text">{show((JSON.parse(content) as Piece).content)}</div>;
}
