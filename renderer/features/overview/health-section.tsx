import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { taskGaps } from '#shared/tasks/task.ts';
import { gapNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { standingWords } from '../targets/target-search.ts';
import { FigureLink } from './figure-link.tsx';
import health from './health-section.module.css';
import styles from './overview.module.css';
import type { OverviewSearch } from './overview-search.ts';

type HealthSectionProps = {
  readonly input: { readonly planId?: string | undefined; readonly year: number };
  readonly onChange: (changes: OverviewSearch) => void;
};

/** What the book lacks, and where its plans contradict themselves. */
export function HealthSection({ input, onChange }: HealthSectionProps) {
  const { data, error, refetch } = useQuery(api.overview.health.queryOptions({ input }));
  const showSilentTargets = () => {
    onChange({ 'ket-qua': standingWords['not-reported'] });
    document.getElementById('chi-tieu')?.scrollIntoView({ block: 'start' });
  };
  return (
    <section className={styles.section} aria-label="Sức khỏe dữ liệu">
      <div className={styles.head}>
        <h2>Sức khỏe dữ liệu</h2>
        <span className={styles.soft}>còn thiếu gì để báo cáo được đầy đủ</span>
      </div>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton height={120} radius={4} />}
      {data && (
        <div className={health.health}>
          <dl className={health.lacks}>
            {taskGaps.map((gap) => (
              <div key={gap}>
                <dt>Nhiệm vụ {gapNames[gap].toLowerCase()}</dt>
                <dd>
                  <FigureLink figure={data.lacks[gap]} label={gapNames[gap]} />
                </dd>
              </div>
            ))}
            <div>
              <dt>Chỉ tiêu chưa có số liệu</dt>
              <dd>
                {data.targetsWithoutData.length === 0 ? (
                  <span className={styles.zero}>0</span>
                ) : (
                  <button
                    type="button"
                    className={styles.figure}
                    data-targets={data.targetsWithoutData.length}
                    aria-label={`Chỉ tiêu chưa có số liệu: ${figure(data.targetsWithoutData.length)}`}
                    onClick={showSilentTargets}
                  >
                    {figure(data.targetsWithoutData.length)}
                  </button>
                )}
              </dd>
            </div>
          </dl>
          <Findings findings={data.findings} />
        </div>
      )}
    </section>
  );
}

type Finding = { readonly planId: string; readonly planName: string; readonly sentence: string };

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0)
    return <p className={styles.nothing}>Văn bản kế hoạch không có chỗ mâu thuẫn nào được ghi.</p>;
  return (
    <details className={health.findings}>
      <summary>
        Chỗ mâu thuẫn trong văn bản kế hoạch: <b>{figure(findings.length)}</b>
      </summary>
      <ol>
        {findings.map(({ planId, planName, sentence }) => (
          <li key={`${planId}/${sentence}`}>
            <Link to="/ke-hoach/$planId" params={{ planId }}>
              {planName}
            </Link>
            : {sentence}
          </li>
        ))}
      </ol>
    </details>
  );
}
