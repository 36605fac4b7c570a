import type { ColumnType, Generated } from 'kysely';

/** Columns of a record that people edit. */
export interface Editable {
	/** Given by the history, which never gives one twice. */
	id: ColumnType<number, number, never>;
	version: Generated<number>;
}
