/** Name of the file that holds defaults for the articles of its folder and those below. */
export const DEFAULTS_FILE = 'liantu.json';

const READABLE = new Set(['.txt', '.text', '.html', '.htm', '.json', '.jsonl', '.pdf', '.docx']);
/** Documents that people take for articles; other files of a folder (pictures, scripts) are passed over in silence. */
const TOLD = new Set(['.doc', '.wps', '.rtf', '.odt', '.epub', '.mht', '.mhtml']);

/** Whether files of this extension (lower case, with its dot) are read as articles. */
export function isReadable(extension: string): boolean {
  return READABLE.has(extension);
}

/** Whether the user is told that files of this extension are not read. */
export function isTold(extension: string): boolean {
  return TOLD.has(extension);
}

const OFFICE = new Set(['.doc', '.wps', '.rtf', '.odt']);

/** What to save a file of an extension that is not read as, so that it is. */
export function adviseFormat(extension: string): string {
  if (OFFICE.has(extension)) return 'open it in Word or WPS and save it as .docx';
  return 'save it as .txt, .html, .docx, .pdf, .json or .jsonl';
}
