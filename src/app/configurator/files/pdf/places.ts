/** A place on a page: points from its top left corner. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place on one of the pages, which count from 1 on. */
export interface PagePlace extends Place {
  readonly page: number;
}

/** The pages of a PDF, to be shown as pictures. */
export interface PdfPages {
  readonly pdf: Blob;
  /** Where each line of the text stands; a blank one is nowhere. */
  readonly places: readonly (PagePlace | undefined)[];
}
