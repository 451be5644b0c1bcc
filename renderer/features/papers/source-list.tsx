import { Link } from '@tanstack/react-router';
import type { Source } from '#shared/papers/paper-draft.ts';
import styles from './composer.module.css';

const names: Readonly<Record<Source['kind'], string>> = {
  plan: 'Kế hoạch',
  task: 'Nhiệm vụ',
  entry: 'Kết quả',
  target: 'Chỉ tiêu',
  duty: 'Chế độ báo cáo',
  submission: 'Kỳ báo cáo',
};

/** What the words and figures of a part were drafted from; each opens beside the paper or in a window of its own. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.kind} ${source.id} ${source.words}`}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source: { kind, id, words } }: { readonly source: Source }) {
  const text = `${names[kind]}: ${words}`;
  if (kind === 'task' || kind === 'entry')
    return (
      <Link to="." search={(before) => ({ ...before, 'nhiem-vu': id })} resetScroll={false}>
        {text}
      </Link>
    );
  if (kind === 'target')
    return (
      <Link to="/chi-tieu" search={{ 'chi-tieu': id }} target="_blank">
        {text}
      </Link>
    );
  if (kind === 'plan')
    return (
      <Link to="/ke-hoach/$planId" params={{ planId: id }} target="_blank">
        {text}
      </Link>
    );
  return <span>{text}</span>;
}
