import { getDocument, GlobalWorkerOptions, PDFDataRangeTransport, type PDFDocumentLoadingTask, version } from 'pdfjs-dist';
// eslint-disable-next-line import/default -- Vite makes an address of it
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { api, data } from '../api/client';

GlobalWorkerOptions.workerSrc = worker;

/** 512 KB: of a large PDF only the pages that are looked at are fetched. */
const RANGE = 524_288;

/** Fetches parts of a file as every request of the pages is sent, so that a session that ends meanwhile is renewed over it. */
class FileRanges extends PDFDataRangeTransport {
  constructor(
    private readonly id: string,
    size: number,
    private readonly onProblem: (problem: unknown) => void,
  ) {
    super(size, null);
  }

  override requestDataRange(begin: number, end: number): void {
    const params = { path: { id: this.id }, query: { as: 'preview' as const } };
    data(api.GET('/api/files/{id}/content', { params, headers: { range: `bytes=${begin}-${end - 1}` }, parseAs: 'arrayBuffer' }))
      .then(bytes => this.onDataRange(begin, new Uint8Array(bytes as unknown as ArrayBuffer)))
      .catch(this.onProblem);
  }
}

/** Opens a PDF in a worker of our own origin. It runs nothing that the file brings: no script, no form, no WebAssembly. */
export function openPdf(id: string, size: number, onProblem: (problem: unknown) => void): PDFDocumentLoadingTask {
  return getDocument({
    range: new FileRanges(id, size, onProblem),
    rangeChunkSize: RANGE,
    disableStream: true,
    disableAutoFetch: true,
    disableWorkerRendering: true,
    // pictures of scans (JBIG2, JPEG 2000) are decoded by plain scripts, since the policy of the pages allows no other
    useWasm: false,
    wasmUrl: `/assets/pdf-${version}/`,
    stopAtErrors: false,
    verbosity: 0,
  });
}
