import type { Option } from './options';

/** A question of the form that one field answers. */
export interface AskedView {
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	/** Characters. */
	readonly limit?: number;
	readonly inputmode?: 'numeric' | 'decimal';
	/** Asks for a day. */
	readonly day?: boolean;
	/** Where an answer is one of several, nothing chosen among them. */
	readonly options?: readonly Option[];
}
