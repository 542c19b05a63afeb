import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { constants, gzipSync, brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Everything a browser asks for lies there compressed already. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(m?js|css|svg)$/.test(fileName)) continue;
          const plain = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(plain, { level: 9 }) });
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(plain, brotli) });
        }
      },
    },
  };
}

/** The decoders for pictures in scanned PDFs, where pdf.js looks for them: under their own names, which it puts together while it runs. */
function pdfDecoders(): Plugin {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return {
    name: 'pdf-decoders',
    apply: 'build',
    buildStart() {
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
        this.emitFile({ type: 'asset', fileName: `assets/pdf-${version}/${name}`, source: readFileSync(join(dirname(manifest), 'wasm', name)) });
      }
    },
  };
}

/** What Today shows and most screens too: those need not wait for `forms`, which is whatever else twenty parts or more use. */
const OF_TODAY = /core[\\/]esm[\\/]components[\\/](Title|Paper|Flex|Badge|Grid|SimpleGrid)[\\/]|web[\\/]src[\\/](ui[\\/](Section|useTitle|Chip|LinkAnchor|LinkButton)|dates[\\/](fmt|fmt-partial-date)|session[\\/]colleagues|cases[\\/](CaseRows|bodies))\./;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pdfDecoders(), precompressed()],
  resolve: { alias: { '#libs': resolve(import.meta.dirname, '../../libs') } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    // three files instead of ninety before the first page is there: each is a way to the server and back, and a phone's is long
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 3 },
            { name: 'screen', test: OF_TODAY, priority: 2 },
            { name: 'forms', minShareCount: 20, priority: 1 },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
