import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../report';
import { type ExportFormat, exportReport } from './export-report';

const { report, format } = workerData as { report: Report; format: ExportFormat };

void exportReport(report, format).then(file => parentPort!.postMessage(file));
