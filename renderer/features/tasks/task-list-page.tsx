import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Page } from '../../ui/page.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import { TaskTable } from './task-table.tsx';

export function TaskListPage() {
  const plans = useQuery(api.plans.list.queryOptions()).data ?? [];
  const years =
    plans.length === 0
      ? []
      : yearsBetween(
          Math.min(...plans.map((plan) => plan.periodStart)),
          Math.max(...plans.map((plan) => plan.periodEnd)),
        );
  return (
    <Page title="Nhiệm vụ" answers="Cơ quan nào làm việc gì, đến bao giờ, đã tới đâu, của mọi kế hoạch trong sổ.">
      <TaskTable years={years} />
    </Page>
  );
}
