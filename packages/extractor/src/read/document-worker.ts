import { parentPort } from 'node:worker_threads';
import { parseDocument, type DocumentFormat } from './parse-document.js';

parentPort!.on('message', ({ format, bytes }: { format: DocumentFormat; bytes: Uint8Array }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  void parseDocument(format, bytes).then((parsed) => parentPort!.postMessage(parsed));
});
