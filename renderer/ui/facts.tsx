import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

export type Fact = { readonly name: string; readonly value: ReactNode };

type FactsProps = { readonly facts: readonly Fact[]; readonly layout: 'row' | 'column' };

/** Names and values: side by side above a page, one under the other in a drawer. */
export function Facts({ facts, layout }: FactsProps) {
  return (
    <dl className={styles[layout]}>
      {facts.map(({ name, value }) =>
        layout === 'row' ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
