import type { SentFile, Typed } from '../../support/forms';

/** A form that takes what people type: every field filled so that it can be saved. */
export interface HostileForm {
	/** Below the workspace. */
	readonly route: string;
	readonly action?: string;
	/** Of the page's address, with its `?`. */
	readonly search?: string;
	/** Records of the ledger that the address names. */
	readonly params?: Typed;
	/** As it can be saved; each key is a field that is tried. */
	readonly typed: Typed;
	/** Of one that shows what follows and saves nothing; else 303, saved. */
	readonly answer?: 200;
	/** Fields whose values may rightly be told of at another one: a currency at the amount it is of. */
	readonly tied?: Readonly<Record<string, string | readonly string[]>>;
	/** The field that takes a file, with one that can be kept. */
	readonly file?: Pick<SentFile, 'field' | 'bytes'>;
}

/** What every form of a change asks besides. */
export const edited: Typed = { version: '1', reason: 'A slip of the pen' };
