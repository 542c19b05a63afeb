import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNear } from './useNear';

/** Height over width of A4, until a page says its own. */
const A4 = Math.SQRT2;
/** About 16 million: what browsers of telephones allow a canvas. */
const MOST_PIXELS = 16_000_000;

/** A page, painted while it is near the screen and let go of when it is far: a file of 500 pages fits into a phone. */
export function PdfPage({ pdf, number }: { pdf: PDFDocumentProxy; number: number }) {
  const { t } = useTranslation();
  const { ref, near } = useNear<HTMLElement>('.file-view');
  const { ref: sized, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState(A4);
  const [painted, setPainted] = useState(false);

  useEffect(() => {
    const target = canvas.current;
    if (!near || !width || !target) return;
    let cancel = () => undefined as void;
    let gone = false;
    const paint = async () => {
      const page = await pdf.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      if (gone) return;
      setShape(plain.height / plain.width);
      const fine = (width * window.devicePixelRatio) / plain.width;
      const scale = Math.min(fine, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
      const viewport = page.getViewport({ scale });
      [target.width, target.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
      const task = page.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      await task.promise;
      page.cleanup();
      if (!gone) setPainted(true);
    };
    // cancelled, or a page that is broken stays white
    paint().catch(() => undefined);
    return () => {
      gone = true;
      cancel();
      setPainted(false);
      [target.width, target.height] = [0, 0];
    };
  }, [pdf, number, near, width]);

  return (
    <figure ref={ref} className="file-page">
      <div ref={sized}>
        <canvas ref={canvas} role="img" aria-label={t('files:view.page', { number, of: pdf.numPages })} aria-busy={!painted} style={{ aspectRatio: String(1 / shape) }} />
      </div>
      <figcaption aria-hidden>{t('files:view.pageShort', { number, of: pdf.numPages })}</figcaption>
    </figure>
  );
}
