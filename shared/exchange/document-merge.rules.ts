import type { Evidence } from '../progress/evidence.ts';
import type { FieldState, Merging } from './field-merge.rules.ts';

type WithDocuments = { readonly documents: readonly Evidence[] };
type Documents = readonly Evidence[];

/** One document is the same in two books by what it says and by what its file contains, never by an id. */
const keyOf = ({ numberSymbol, issuedOn, issuer, excerpt, attachment }: Evidence): string =>
  JSON.stringify([numberSymbol, issuedOn, issuer, excerpt, attachment?.sha256 ?? null]);

const without = (documents: Documents, gone: Documents): Documents => {
  const keys = new Set(gone.map(keyOf));
  return documents.filter((one) => !keys.has(keyOf(one)));
};

const within = (documents: Documents, others: Documents): Documents => without(documents, without(documents, others));

const areSame = (a: Documents, b: Documents): boolean => without(a, b).length === 0 && without(b, a).length === 0;

const isEmpty = ({ documents }: WithDocuments): boolean => documents.length === 0;

/** What the answer added and took out that the book has not been told yet. */
const newsOf = ({ base, theirs, told, at, isContinuing }: Merging<WithDocuments>) => {
  const lists = told
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ words: { documents }, ...rest }) => (documents === undefined ? [] : [{ ...rest, documents }]));
  const isOvertaken = told.some(
    (one) => one.at > at && (one.isContinuing || (isContinuing && 'documents' in one.words)),
  );
  if (isOvertaken) return { added: [], dropped: [] };
  const before = lists.findLast((one) => one.at <= at)?.documents;
  const last = isContinuing ? (before ?? base.documents) : base.documents;
  const known = isContinuing ? [] : lists.map(({ documents }) => documents);
  return {
    added: without(
      without(theirs.documents, last),
      known.flatMap((documents) => without(documents, base.documents)),
    ),
    dropped: without(
      without(last, theirs.documents),
      known.flatMap((documents) => without(base.documents, documents)),
    ),
  };
};

/** Documents are merged as a set: what either side added stays, what one side took out goes; they are never a conflict. */
export const mergeDocuments = (
  merging: Merging<WithDocuments>,
): { readonly state: FieldState; readonly documents: Documents } => {
  const { base, ours, theirs } = merging;
  if (isEmpty(base) && isEmpty(ours) && isEmpty(theirs)) return { state: 'none', documents: ours.documents };
  const news = newsOf(merging);
  const added = without(news.added, ours.documents);
  const dropped = within(ours.documents, news.dropped);
  const documents = [...without(ours.documents, dropped), ...added];
  if (added.length + dropped.length > 0) return { state: ours.documents.length === 0 ? 'new' : 'changed', documents };
  const isTold = !areSame(theirs.documents, base.documents);
  return { state: isTold && areSame(theirs.documents, ours.documents) ? 'same' : 'none', documents: ours.documents };
};
