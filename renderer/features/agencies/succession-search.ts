import { useNavigate, useSearch } from '@tanstack/react-router';

const successionSteps = ['chon', 'ke-thua', 'phan-chia', 'xem-truoc', 'ket-qua'] as const;
export type SuccessionStepWord = (typeof successionSteps)[number];
/** `dong`: the row to which a problem points. */
type SuccessionSearch = {
  readonly buoc?: SuccessionStepWord | undefined;
  readonly dong?: string | undefined;
};

export const readSuccessionSearch = (raw: Record<string, unknown>): SuccessionSearch => ({
  buoc: successionSteps.find((step) => step === raw.buoc),
  dong: typeof raw.dong === 'string' && raw.dong !== '' ? raw.dong : undefined,
});

export function useSuccessionStep() {
  const { buoc = 'chon', dong } = readSuccessionSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return {
    step: buoc,
    row: dong,
    go: (step: SuccessionStepWord, row?: string) =>
      navigate({ to: '/co-quan/sap-xep', search: { buoc: step === 'chon' ? undefined : step, dong: row } }),
  };
}
