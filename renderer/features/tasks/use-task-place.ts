import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Agency } from '#shared/agencies/agency.ts';
import type { TaskFrame } from '#shared/tasks/edit-task.rules.ts';
import { api } from '../../api/client.ts';
import { useToday } from '../agencies/use-today.ts';

export type TaskPlace = {
  readonly planId: string;
  readonly frame: TaskFrame;
  readonly agencies: readonly Agency[];
  readonly targets: readonly { readonly id: string; readonly text: string; readonly sectionLabel: string }[];
};

const minute = 60_000;

/** What a task's form offers and judges by; undefined until all of it is there. */
export function useTaskPlace(planId: string | undefined): { place: TaskPlace | undefined; error: unknown } {
  const today = useToday();
  const isNeeded = planId !== undefined;
  const input = { planId: planId ?? '' };
  const frame = useQuery(api.targets.frame.queryOptions({ input, enabled: isNeeded, staleTime: minute }));
  const targets = useQuery(api.targets.list.queryOptions({ input, enabled: isNeeded, staleTime: minute }));
  const agencies = useQuery(api.agencies.list.queryOptions({ enabled: isNeeded, staleTime: minute }));
  const place = useMemo(() => {
    if (planId === undefined || !frame.data || !targets.data || !agencies.data) return undefined;
    return {
      planId,
      frame: {
        ...frame.data,
        agencies: new Map(agencies.data.map((agency) => [agency.id, agency])),
        targetIds: new Set(targets.data.map((target) => target.id)),
        today,
      },
      agencies: agencies.data,
      targets: targets.data,
    };
  }, [planId, frame.data, targets.data, agencies.data, today]);
  return { place, error: frame.error ?? targets.error ?? agencies.error };
}
