/** Text set at a place of a page of 600 by 800 points, counted from its upper left corner. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In points. Default: 10. */
  readonly size?: number;
  /** Direction of writing in degrees. Default: 0. */
  readonly angle?: number;
}

const HEIGHT = 800;
const FONT =
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>';
const CID_FONT =
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>';

/** A PDF for tests: its font is a standard Chinese one that is not embedded, all characters as wide as high. */
export function samplePdf(pages: readonly (readonly Sample[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    FONT,
    CID_FONT,
    ...pages.flatMap((page, i) => [writePage(6 + 2 * i), writeContent(page)]),
  ];
  return Buffer.from(writeFile(objects, trailer), 'latin1');
}

/** A PDF that opens with a password only. */
export function lockedPdf(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  const lock = `<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`;
  return samplePdf([[]], `/ID[<00><00>]/Encrypt ${lock}`);
}

/** Lines below each other from a place on, 15 points apart. */
export function setLines(x: number, y: number, lines: readonly string[]): Sample[] {
  return lines.map((line, i) => {
    const text = line.trimStart();
    return { x: x + 10 * (line.length - text.length), y: y + 15 * i, text };
  });
}

function writePage(content: number): string {
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${content} 0 R>>`;
}

function writeContent(samples: readonly Sample[]): string {
  const stream = samples.map(writeText).join('\n');
  return `<</Length ${stream.length}>>stream\n${stream}\nendstream`;
}

function writeText({ x, y, text, size = 10, angle = 0 }: Sample): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((value) => value.toFixed(3)).join(' ');
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F ${size} Tf ${matrix} Tm <${hex}> Tj ET`;
}

function writeFile(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places: string[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
}
