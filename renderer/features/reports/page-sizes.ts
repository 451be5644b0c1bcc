/** Width and height of a page in points. */
export type PageSize = { readonly width: number; readonly height: number };

type Paper = {
  readonly numPages: number;
  readonly loadingTask: { readonly destroyed: boolean };
  readonly getPage: (page: number) => Promise<{ getViewport: (as: { scale: number }) => PageSize }>;
};

/**
 * Tells the size of every page, so that each place is kept before its page is drawn. A paper that leaves the screen before
 * it was asked for every page tells nothing.
 */
export const tellPageSizes = async (paper: Paper, tell: (sizes: readonly PageSize[]) => void): Promise<void> => {
  try {
    tell(await readPageSizes(paper));
  } catch (error) {
    if (!paper.loadingTask.destroyed) throw error;
  }
};

const readPageSizes = (paper: Paper): Promise<PageSize[]> =>
  Promise.all(
    Array.from({ length: paper.numPages }, async (_, at) => {
      const page = await paper.getPage(at + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
  );
