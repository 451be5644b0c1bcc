import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pdfjs } from 'react-pdf';
import 'react-pdf/dist/Page/TextLayer.css';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * How a printed paper is opened. Errors only: a paper that gives way to a newer one while its text is still being read makes
 * pdf.js warn that the reading ended.
 */
export const pdfOptions = { verbosity: pdfjs.VerbosityLevel.ERRORS };
