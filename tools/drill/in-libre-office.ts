import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const findCalc = (): string | null => {
  try {
    const soffice = realpathSync(execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim());
    return existsSync(path.join(path.dirname(soffice), 'libsclo.so')) ? soffice : null;
  } catch {
    return null;
  }
};

/** LibreOffice with its spreadsheet program; null where it is not installed. */
export const calc = findCalc();
/** Stands behind the name of what is skipped without it. */
export const unlessCalc = calc ? '' : ' (skipped: LibreOffice Calc is not installed)';

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const moduleOf = (basic: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
  `${xml(basic)}</script:module>`;

/** A person's edits as statements of LibreOffice Basic; `doc` is the open file. Saved as Excel does, under another name. */
const macroOf = (statements: string, from: string, to: string): string => `
Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://${from}", "_blank", 0, hidden())
${statements}
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("file://${to}", kind())
  doc.close(True)
End Sub`;

/** The file as LibreOffice saves it after these edits. */
export const editedInCalc = (file: Uint8Array, statements: string): Uint8Array => {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-ke-hoach-calc-'));
  const [from, to] = [path.join(folder, 'from.xlsx'), path.join(folder, 'to.xlsx')];
  const run = (...asked: string[]) =>
    execFileSync(
      calc ?? '',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...asked],
      {
        stdio: 'ignore',
        timeout: 60_000,
      },
    );
  try {
    writeFileSync(from, file);
    // The first start makes the profile, with an empty module that takes the edits.
    run('--terminate_after_init');
    writeFileSync(
      path.join(folder, 'profile/user/basic/Standard/Module1.xba'),
      moduleOf(macroOf(statements, from, to)),
    );
    run('macro:///Standard.Module1.Edit');
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
