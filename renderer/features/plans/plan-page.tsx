import { Anchor, Skeleton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { TargetBoard } from '../targets/target-board.tsx';
import { AssignmentBoard } from '../tasks/assignment-board.tsx';
import { TaskTable } from '../tasks/task-table.tsx';
import { DutyTable } from './duty-table.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanDrawers } from './plan-drawers.tsx';
import { PlanFindings } from './plan-findings.tsx';
import { PlanIdentity } from './plan-identity.tsx';
import { PlanOverview } from './plan-overview.tsx';
import styles from './plan-page.module.css';
import type { PlanPart } from './plan-search.ts';
import { yearsBetween } from './plan-words.ts';
import { SourceText } from './source-text.tsx';

export function PlanPage() {
  const { planId } = useParams({ from: '/ke-hoach/$planId' });
  const part = useSearch({ from: '/ke-hoach/$planId' }).phan ?? 'tong-quat';
  const navigate = useNavigate();
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const { data: plan, error, refetch } = useQuery(api.plans.get.queryOptions({ input: { planId } }));
  const back = (
    <Anchor component={Link} to="/ke-hoach" fz="sm">
      Kế hoạch
    </Anchor>
  );
  if (error)
    return (
      <Page title="Không mở được kế hoạch" above={back}>
        <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />
      </Page>
    );
  if (!plan)
    return (
      <Page title="Kế hoạch" above={back}>
        <Skeleton height={320} radius={4} />
      </Page>
    );
  return (
    <Page title={plan.name} answers={plan.subject} above={back} action={<PlanActions plan={plan} canEdit={canEdit} />}>
      <PlanIdentity plan={plan} />
      <PlanFindings key={part === 'tong-quat' ? 'open' : 'closed'} plan={plan} isOpen={part === 'tong-quat'} />
      <Tabs
        value={part}
        onChange={(next) => navigate({ to: '.', search: { phan: next as PlanPart }, resetScroll: false })}
        keepMounted={false}
      >
        <Tabs.List className={styles.tabs}>
          <Tabs.Tab value="tong-quat">Tổng quát</Tabs.Tab>
          <Tabs.Tab value="muc-tieu">Mục tiêu ({plan.targetCount})</Tabs.Tab>
          <Tabs.Tab value="nhiem-vu">Nhiệm vụ ({plan.taskCount})</Tabs.Tab>
          <Tabs.Tab value="phan-cong">Phân công</Tabs.Tab>
          <Tabs.Tab value="che-do-bao-cao">Chế độ báo cáo ({plan.duties.length})</Tabs.Tab>
          <Tabs.Tab value="van-ban-goc">Văn bản gốc</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="tong-quat">
          <PlanOverview key={plan.id} plan={plan} canEdit={canEdit} />
        </Tabs.Panel>
        <Tabs.Panel value="muc-tieu">
          <TargetBoard planId={plan.id} />
        </Tabs.Panel>
        <Tabs.Panel value="nhiem-vu">
          <TaskTable planId={plan.id} years={yearsBetween(plan.periodStart, plan.periodEnd)} />
        </Tabs.Panel>
        <Tabs.Panel value="phan-cong">
          <AssignmentBoard planId={plan.id} />
        </Tabs.Panel>
        <Tabs.Panel value="che-do-bao-cao">
          <DutyTable plan={plan} canEdit={canEdit} />
        </Tabs.Panel>
        <Tabs.Panel value="van-ban-goc">
          <SourceText key={plan.id} plan={plan} canEdit={canEdit} />
        </Tabs.Panel>
      </Tabs>
      <PlanDrawers plan={plan} canEdit={canEdit} />
    </Page>
  );
}
