import { Link } from '@tanstack/react-router';

type FormerLinkProps = {
  readonly planId: string;
  readonly kind: 'task' | 'target';
  /** The row that an amendment ended. */
  readonly id: string;
};

/** Opens a row as it stood before an amendment, to be read. */
export function FormerLink({ planId, kind, id }: FormerLinkProps) {
  if (kind === 'task')
    return (
      <Link to="." search={(previous) => ({ ...previous, 'nhiem-vu': id })} resetScroll={false}>
        Bản cũ
      </Link>
    );
  return (
    <Link to="/ke-hoach/$planId" params={{ planId }} search={{ mo: `${formerTarget}${id}` }} resetScroll={false}>
      Bản cũ
    </Link>
  );
}

/** In the address, before the id of a target that an amendment ended. */
export const formerTarget = 'chi-tieu-cu.';
