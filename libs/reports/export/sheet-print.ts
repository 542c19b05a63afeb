import { translate } from '../../i18n/catalogue';
import type { ReportPage } from '../report-page';

/** How a sheet is printed: A4 lying, as wide as the paper and as long as it takes, with the title, the hash and the number of the page at the foot. */
export const printSetup = (page: ReportPage) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content: string) =>
          content
            .replace(/<worksheet[^>]*>/, root => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(/<pageSetup[^>]*\/>/, '')
            .replace(/<pageMargins[^>]*\/>/, margins => `${margins}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escaped(footer(page))}</oddFooter></headerFooter>`),
      },
    },
  },
});

/** Left, middle and right, in the language of sheets, where an ampersand begins a field. */
function footer({ title, mark, digest, language }: ReportPage): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  // a field takes digits behind it for a size, so blanks stand around each
  const number = translate(language, 'reports:page', { page: '&P ', pages: ' &N' });
  return `&L&8${plain(` ${title}`)}&C&8${plain(` ${mark ?? (digest ? `SHA-256 ${digest.slice(0, 16)}` : '')}`)}&R&8 ${number}`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
