import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';
import type { MoveCounts } from '#shared/agencies/succession-preview.ts';
import { successionKindNames } from './agency-words.ts';

/** What the last reorganisation did, for its result page. */
type SuccessionResult = {
  readonly kind: SuccessionKind;
  readonly happensOn: string;
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly heirs: readonly { readonly id: string; readonly name: string; readonly taskCount: number }[];
  readonly moved: MoveCounts;
};

export const resultKey = 'sap-xep-ket-qua';

export const isResult = (value: unknown): value is SuccessionResult => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, happensOn, from, heirs, moved } = value as Record<string, unknown>;
  return (
    typeof kind === 'string' &&
    kind in successionKindNames &&
    typeof happensOn === 'string' &&
    Array.isArray(from) &&
    Array.isArray(heirs) &&
    typeof moved === 'object' &&
    moved !== null
  );
};
