/** Width and height of a page in points. */
export type PageSize = { readonly width: number; readonly height: number };

type Paper = {
  readonly numPages: number;
  readonly getPage: (page: number) => Promise<{ getViewport: (as: { scale: number }) => PageSize }>;
};

/** The size of every page, so that each place is kept before its page is drawn. */
export const readPageSizes = (paper: Paper): Promise<PageSize[]> =>
  Promise.all(
    Array.from({ length: paper.numPages }, async (_, at) => {
      const page = await paper.getPage(at + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
  );
