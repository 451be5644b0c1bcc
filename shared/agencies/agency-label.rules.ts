import { shortDate } from '../words/dates.ts';
import type { Agency } from './agency.ts';
import { isValidOn, type Validity } from './validity.rules.ts';

type Phase = 'valid' | 'ended' | 'to-come';

/** Whether an agency is at work on a day, has ended before it or begins after it. */
export const phaseOn = (validity: Validity, day: string): Phase => {
  if (isValidOn(validity, day)) return 'valid';
  return validity.validTo !== null && validity.validTo < day ? 'ended' : 'to-come';
};

const phaseInWords = (agency: Validity, day: string): string | null => {
  const phase = phaseOn(agency, day);
  if (phase === 'ended') return `đến ${shortDate(agency.validTo ?? '')}`;
  return phase === 'to-come' ? `từ ${shortDate(agency.validFrom ?? '')}` : null;
};

type Named = Pick<Agency, 'id' | 'name' | 'place' | 'validFrom' | 'validTo'>;

/**
 * What each agency is called where one is chosen among all: its name, with its place where another bears the same name
 * ("Sở Y tế (Lào Cai)") and, on a given day, when it is not at work ("Sở LĐTBXH (đến 28/02/2025)").
 */
export const labelAgencies = (agencies: readonly Named[], day?: string): ReadonlyMap<string, string> => {
  const bearers = Map.groupBy(agencies, ({ name }) => name);
  return new Map(
    agencies.map((agency) => {
      const place = (bearers.get(agency.name)?.length ?? 0) > 1 ? agency.place : null;
      const notes = [place, day === undefined ? null : phaseInWords(agency, day)].filter((note) => note !== null);
      return [agency.id, notes.length === 0 ? agency.name : `${agency.name} (${notes.join(', ')})`];
    }),
  );
};
