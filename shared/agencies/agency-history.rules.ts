import type { AgencyName } from './agency.ts';
import type { AgencyTurn } from './agency-history.ts';
import type { SuccessionKind } from './succession-kinds.ts';
import { dayBefore, type Validity } from './validity.rules.ts';

/** A succession with the agencies on both sides; `to` empty: nobody took over. */
export type PastSuccession = {
  readonly kind: SuccessionKind;
  readonly happensOn: string;
  readonly note: string;
  readonly from: readonly AgencyName[];
  readonly to: readonly AgencyName[];
};
export type SuperiorChange = {
  readonly happensOn: string;
  readonly note: string;
  readonly before: AgencyName | null;
  readonly after: AgencyName | null;
};
type Life = Validity & { readonly id: string };

const turnOf = (agency: Life, past: PastSuccession): AgencyTurn | null => {
  const { kind, happensOn: on, note, from, to } = past;
  const turn = (name: AgencyTurn['turn'], agencies: readonly AgencyName[]): AgencyTurn => ({
    turn: name,
    on,
    kind,
    agencies,
    formerly: [],
    note,
  });
  const others = (side: readonly AgencyName[]) => side.filter((one) => one.id !== agency.id);
  if (from.some((one) => one.id === agency.id))
    return turn(agency.validTo === dayBefore(on) ? 'followed' : 'gives', others(to));
  if (to.some((one) => one.id === agency.id)) return turn(agency.validFrom === on ? 'made' : 'receives', others(from));
  return null;
};

const bySuperior = ({ happensOn: on, note, before, after }: SuperiorChange): AgencyTurn => ({
  turn: 'superior',
  on,
  kind: null,
  agencies: after ? [after] : [],
  formerly: before ? [before] : [],
  note,
});

const ownDay = (turn: 'begins' | 'ends', on: string): AgencyTurn => ({
  turn,
  on,
  kind: null,
  agencies: [],
  formerly: [],
  note: '',
});

const order: Record<AgencyTurn['turn'], number> = {
  begins: 0,
  made: 0,
  superior: 1,
  receives: 2,
  gives: 3,
  followed: 4,
  ends: 5,
};

/** The life of an agency, the first turn first. Days that a succession explains are not told twice. */
export const agencyHistory = (
  agency: Life,
  successions: readonly PastSuccession[],
  superiors: readonly SuperiorChange[],
): AgencyTurn[] => {
  const turns = successions.flatMap((past) => turnOf(agency, past) ?? []);
  const has = (turn: AgencyTurn['turn']) => turns.some((one) => one.turn === turn);
  return [
    ...(agency.validFrom !== null && !has('made') ? [ownDay('begins', agency.validFrom)] : []),
    ...turns,
    ...superiors.map(bySuperior),
    ...(agency.validTo !== null && !has('followed') ? [ownDay('ends', agency.validTo)] : []),
  ].toSorted((a, b) => (a.on === b.on ? order[a.turn] - order[b.turn] : a.on < b.on ? -1 : 1));
};
