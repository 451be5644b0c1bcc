import type { AgencyName } from '#shared/agencies/agency.ts';
import { documentTypes } from '#shared/official-document/document-types.ts';
import { evidenceInWords } from '#shared/progress/evidence.rules.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';

const typeNames = new Map<string, string>(documentTypes.map(({ code, name }) => [code, name]));

/** "12/BC-SYT" is a Báo cáo; "12/SYT-NVY" without the letters of a type a Công văn. What says it itself stays as it is. */
const named = (numberSymbol: string): string => {
  const [, first] = /^\d+\/([\p{Lu}\p{Ll}]+)-/u.exec(numberSymbol) ?? [];
  return first === undefined ? numberSymbol : `${typeNames.get(first) ?? 'Công văn'} số ${numberSymbol}`;
};

/** The documents that an agency names, as a paper cites them: what kind each is, and who issued it where that is somebody else. */
export const citedEvidence = (entry: ProgressEntry, agencies: ReadonlyMap<string, AgencyName>): string => {
  if (entry.documents.length === 0) return entry.evidence;
  const own = agencies.get(entry.agencyId);
  const ownNames = [entry.agencyName, own?.name, own?.shortName];
  return evidenceInWords(
    entry.documents.map((one) => ({
      ...one,
      numberSymbol: named(one.numberSymbol),
      issuer: ownNames.includes(one.issuer) ? '' : one.issuer,
      fileName: one.attachment?.name,
    })),
  );
};
