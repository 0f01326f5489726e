/** Megabytes as German readers write them: 4,2 MB. */
export const megabyte = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
