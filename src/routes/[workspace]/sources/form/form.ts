import type { Typed } from './typed';

/** What a part of a form shows: what was typed, and what is wrong with it, by field. */
export interface Shown {
	readonly typed: Typed;
	readonly errors: Readonly<Partial<Record<string, string>>>;
}
