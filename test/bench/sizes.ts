/** How many actors a workbook has where commands are measured. */
export const SIZES = [10, 500, 2_000];
