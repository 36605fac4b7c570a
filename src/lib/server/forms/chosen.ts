/** A record that a form names: one that stands already, or a new one described beside it. */
export type Chosen<New> = { readonly id: number } | { readonly describe: New };

/** What a select says where none of the standing records is meant. */
export const newRecord = 'new';
